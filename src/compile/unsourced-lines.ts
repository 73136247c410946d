import type { PublicRecord } from "../dossier/record.ts";

/** Paths of the lines that readers see in a record and that lead to no source in it. */
export function unsourcedLines(record: PublicRecord): string[] {
  const known = new Set(record.sources.map(({ id }) => id));
  const bare = (path: string, { sources }: { sources: readonly string[] }): string[] => (sources.some((id) => known.has(id)) ? [] : [path]);
  const lists = ["lineage", "products", "controls", "rules", "investigations", "litigation", "statements", "disagreements"] as const;
  return [
    ...lists.flatMap((list) => (record[list] ?? []).flatMap((line, at) => bare(`${list}[${at}]`, line))),
    ...record.litigation.flatMap(({ events }, at) => events.flatMap((line, nth) => bare(`litigation[${at}].events[${nth}]`, line))),
    // An active vendor about which the state says no more makes no statement.
    ...(record.state.note !== null || record.state.since !== null || record.state.value !== "active" ? bare("state", record.state) : []),
  ];
}
