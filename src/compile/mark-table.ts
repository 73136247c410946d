import type { MarkSteps, MarkTable } from "../card/mark-kind.ts";
import type { PublicRecord } from "../dossier/record.ts";
import { isOnList, markOf } from "../dossier/seriousness.ts";
import { standing } from "../dossier/standing.ts";
import { earliest } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";

/** What pages need to draw marks: of each vendor the days on which its own listings changed, and its categories. */
export function markTable(records: readonly PublicRecord[], instruments: readonly Instrument[]): MarkTable {
  return Object.fromEntries(records.map((record) => [record.id, { categories: record.categories, steps: stepsOf(record, instruments) }]));
}

function stepsOf({ controls }: PublicRecord, instruments: readonly Instrument[]): MarkSteps["steps"] {
  const ends = instruments.flatMap(({ kind, ended }) => (kind === "list" && ended ? [earliest(ended.day)] : []));
  const days = [...new Set([...controls.map(({ day }) => earliest(day)), ...ends])].sort();
  const steps: [string, "listed" | "removed"][] = [];
  let before = "";
  for (const day of days) {
    const standings = standing(controls, instruments, day);
    const lists = standings.filter(isOnList).map(({ instrument }) => instrument).join();
    if (lists === before) continue;
    before = lists;
    steps.push([day, markOf(standings) === "listed" ? "listed" : "removed"]);
  }
  return steps;
}
