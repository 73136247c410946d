import type { Registry } from "../../../src/compile/registry.ts";
import type { DataVersion } from "../../../src/compile/version.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { IndexRow } from "./rows.ts";

/** What travels with every exported line, so that none of them travels alone. */
interface Frame {
  on: Day;
  version: DataVersion;
  registry: Registry;
}

interface Exported {
  id: string;
  name: string;
  categories: string[];
  headquarters: string | null;
  as_of: Day;
  standing: string;
  lists: { list: string; state: string; since: string | null; announced: string | null; listed_as: string[]; citation: string | null; checked: string; sources: string[] }[];
  reports: number;
  cases: number;
}

function exported({ record, overall, standings, reports }: IndexRow, { on, registry }: Frame): Exported {
  const short = new Map(registry.jurisdictions.flatMap(({ instruments }) => instruments).map(({ id, short }) => [id, short.en]));
  const url = new Map(record.sources.map(({ id, url }) => [id, url]));
  return {
    id: record.id, name: record.name, categories: record.categories, headquarters: record.headquarters, as_of: on,
    standing: overall === "listed" ? "listed" : overall === "delisted" ? "removed" : "not found in the lists we cover",
    lists: standings.map(({ instrument, state, since, announced, listedAs, events }) => {
      const last = record.controls.filter(({ id, day }) => events.includes(id) && day === since).at(-1);
      return {
        list: short.get(instrument) ?? instrument, state: state === "delisted" ? "removed" : "listed", since, announced: announced ?? null, listed_as: listedAs,
        citation: last?.citation ?? null, checked: last?.checked ?? "", sources: (last?.sources ?? []).flatMap((id) => url.get(id) ?? []),
      };
    }),
    reports, cases: record.caseCount,
  };
}

/** The selection as JSON, with the day, the data version and the sources of each standing. */
export function toJson(rows: readonly IndexRow[], frame: Frame): string {
  const { hash, day } = frame.version;
  return `${JSON.stringify({ from: "Counterwatch", data: hash, data_through: day, as_of: frame.on, vendors: rows.map((row) => exported(row, frame)) }, null, 2)}\n`;
}

/** The selection as CSV (RFC 4180), a line for each vendor and list; a vendor on no list has one line. */
export function toCsv(rows: readonly IndexRow[], frame: Frame): string {
  const head = ["id", "name", "categories", "headquarters", "as_of", "standing", "list", "state", "since", "announced", "listed_as", "citation", "checked", "sources", "reports", "cases", "data"];
  const lines = rows.flatMap((row) => {
    const { id, name, categories, headquarters, as_of, standing, lists, reports, cases } = exported(row, frame);
    const first = [id, name, categories.join("; "), headquarters ?? "", as_of, standing];
    const last = [String(reports), String(cases), frame.version.hash];
    if (lists.length === 0) return [[...first, "", "", "", "", "", "", "", "", ...last]];
    return lists.map(({ list, state, since, announced, listed_as, citation, checked, sources }) =>
      [...first, list, state, since ?? "", announced ?? "", listed_as.join("; "), citation ?? "", checked, sources.join(" "), ...last]);
  });
  return [head, ...lines].map((cells) => cells.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** A spreadsheet must not take a name for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
