import type { Case } from "../facts/vendor.ts";
import { newestFirst } from "./order.ts";

/** The case with its newest event. */
export interface CourtNews {
  case: Omit<Case, "events">;
  event: Case["events"][number] | null;
}

/** The newest event over all cases, with its case; null without a case. Cases without an event count by the day they were filed. */
export function newestCourtEvent(cases: readonly Case[]): CourtNews | null {
  const all = cases.flatMap(({ events, ...rest }): (CourtNews & { date: string | null })[] =>
    events.length > 0 ? events.map((event) => ({ case: rest, event, date: event.date })) : [{ case: rest, event: null, date: rest.filed }],
  );
  // Of events on one day the later in the record is the later in the case.
  const newest = all.reverse().sort(newestFirst)[0];
  return newest ? { case: newest.case, event: newest.event } : null;
}
