import type { DeckRecord } from "../../../src/compile/deck.ts";
import { bySeriousness, isOnList } from "../../../src/dossier/seriousness.ts";
import { standing, type Standing } from "../../../src/dossier/standing.ts";
import { earliest, type Day } from "../../../src/facts/day.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";

/** How a vendor stands over all lists together. */
export type Overall = "listed" | "delisted" | "not-found";

/** One vendor of the index as it stood on a day. */
export interface IndexRow {
  record: DeckRecord;
  overall: Overall;
  /** listed first, then removed; lists where it was not found left out */
  standings: Standing[];
  /** dated reports by that day; on today's index all of them */
  reports: number;
}

/** The rows of the index on the whole day `on`, by name in the reader's order. */
export function indexRows(records: readonly DeckRecord[], instruments: readonly Instrument[], on: Day, today: Day, locale: string): IndexRow[] {
  const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  return records
    .map((record): IndexRow => {
      const all = bySeriousness(standing(record.controls, instruments, on), instruments);
      const standings = all.filter(({ state }) => state === "listed" || state === "delisted");
      const overall = standings.some(isOnList) ? "listed" : standings.some(({ state }) => state === "delisted") ? "delisted" : "not-found";
      const reports = on === today ? record.investigationCount : record.investigationDays.filter((day) => earliest(day) <= on).length;
      return { record, overall, standings, reports };
    })
    .sort((a, b) => collator.compare(a.record.name, b.record.name));
}
