import type { Jurisdiction } from "../facts/jurisdiction.ts";
import type { PublicRecord } from "../dossier/record.ts";

/** `version.json`: which data this is. */
export interface DataVersion {
  /** the first twelve hex digits of a hash over all published facts */
  hash: string;
  /** the newest day on which anything in the data was checked; not the clock's */
  day: string;
  vendors: number;
  names: number;
  events: number;
}

/** The newest day on which an event, a list or an instrument was looked at. */
export function newestCheck(records: readonly PublicRecord[], jurisdictions: readonly Jurisdiction[]): string {
  const instruments = jurisdictions.flatMap(({ instruments }) => instruments);
  const days = [
    ...records.flatMap(({ controls }) => controls.map(({ checked }) => checked.on)),
    ...instruments.flatMap(({ checked, coverage, events }) => [checked, ...(coverage.through ? [coverage.through] : []), ...(events ?? []).map((event) => event.checked.on)]),
  ];
  return days.sort().at(-1) ?? "1970-01-01";
}
