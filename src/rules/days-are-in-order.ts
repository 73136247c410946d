import { earliest, latest, type Day } from "../facts/day.ts";
import { jurisdictionFile, vendorFile } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Days are in order",
  why: "An end before its beginning, or a ruling before the case, is a slip that a reader will not forgive.",
  check: ({ vendors, jurisdictions }) => [
    ...vendors.flatMap((vendor) => {
      const file = vendorFile(vendor.id);
      return [
        ...vendor.lineage.flatMap(({ entity, from, to }, nth) => before(to, from, { file, path: `lineage[${nth}].to`, about: entity }, "from")),
        ...vendor.litigation.flatMap((one, nth) =>
          one.events.flatMap(({ date }, at) => {
            const place = { file, path: `litigation[${nth}].events[${at}].date`, about: `${one.id} ${date}` };
            return before(date, one.events.slice(0, at).findLast((event) => event.date !== null)?.date ?? null, place, "the event above it");
          }),
        ),
        ...(vendor.founded !== null && vendor.state.since !== null
          ? before(vendor.state.since, String(vendor.founded), { file, path: "state.since", about: vendor.id }, "founded")
          : []),
      ];
    }),
    ...jurisdictions.flatMap(({ id, instruments }) =>
      instruments.flatMap((instrument, nth) => {
        const file = jurisdictionFile(id);
        return (instrument.events ?? []).flatMap((event, at) => {
          const place = { file, path: `instruments[${nth}].events[${at}]`, about: event.id };
          return [...before(event.until ?? null, event.day, place, "its own day"), ...before(event.day, instrument.events?.[at - 1]?.day ?? null, place, "the event above it")];
        });
      }),
    ),
  ],
};

/** An objection if all that `later` can mean lies before all that `sooner` can mean. */
function before(later: Day | null, sooner: Day | null, place: Pick<Objection, "file" | "path" | "about">, than: string): Objection[] {
  if (later === null || sooner === null || latest(later) >= earliest(sooner)) return [];
  return [{ ...place, what: `${later} is before ${than} (${sooner})`, remedy: "mend the day, or put them in order" }];
}
