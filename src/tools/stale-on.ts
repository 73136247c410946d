import type { Day } from "../facts/day.ts";
import { jurisdictionFile, vendorFile, type Records } from "../rules/records.ts";

/** Something that somebody should look at again. */
export interface Stale {
  kind: "instrument" | "vendor" | "case";
  id: string;
  file: string;
  /** the day somebody last looked; null: never noted */
  checked: Day | null;
  /** days after which to look again */
  every: number;
  /** whole days since it fell due; null if it was never checked */
  overdue: number | null;
}

/** How long a record may rest, in days; one with an open case half as long. Instruments say it themselves. */
const VENDOR_EVERY = 180;
const CASE_EVERY = 90;
const DAY_MS = 86_400_000;

/** What nobody has checked within its interval on the whole day `on`, longest overdue first, never checked before all. Drafts are left out. */
export function staleOn({ vendors, jurisdictions }: Pick<Records, "vendors" | "jurisdictions">, on: Day): Stale[] {
  const looks = [
    ...jurisdictions.flatMap(({ id: country, instruments }) =>
      instruments
        .filter(({ ended, coverage }) => ended === undefined && coverage.scope !== "none")
        .map(({ id, checked, every }) => ({ kind: "instrument" as const, id, file: jurisdictionFile(country), checked, every })),
    ),
    ...vendors.flatMap(({ id, draft, checked = null, litigation }) =>
      draft !== undefined
        ? []
        : [
            { kind: "vendor" as const, id, file: vendorFile(id), checked, every: VENDOR_EVERY },
            ...litigation.filter(({ closed }) => !closed).map((one) => ({ kind: "case" as const, id: `${id} ${one.id}`, file: vendorFile(id), checked, every: CASE_EVERY })),
          ],
    ),
  ];
  return looks
    .map((look): Stale => ({ ...look, overdue: look.checked === null ? null : daysBetween(look.checked, on) - look.every }))
    .filter(({ overdue }) => overdue === null || overdue > 0)
    .sort((a, b) => (b.overdue ?? Infinity) - (a.overdue ?? Infinity) || a.id.localeCompare(b.id, "en"));
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
