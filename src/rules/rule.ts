import type { Day } from "../facts/day.ts";
import type { Records } from "./records.ts";

/** One thing in the records that a rule does not accept, in words for the person fixing it. */
export interface Objection {
  /** `data/vendors/candiru.json` */
  file: string;
  /** where in the file: `controls[0].sources` */
  path: string;
  /** the thing itself, stable when others move: an id, a name. Exceptions name it. */
  about: string;
  what: string;
  remedy: string;
}

/** A curation rule. Its file is named as its sentence; `why` says what a reader would suffer without it. */
export interface Rule {
  name: string;
  why: string;
  /** All that breaks the rule in the records as they stand on the whole day `today`. */
  check: (records: Records, today: Day) => Objection[];
}
