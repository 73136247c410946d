import type { InstrumentWords } from "../instrument-words.ts";

/** What the reader of listing claims needs of a language besides English. Patterns are sources of regular expressions, matched without regard to case. */
export interface Grammar {
  lists: readonly [pattern: string, means: InstrumentWords][];
  /** states and unions that act: pattern → ISO code in lower case */
  places: readonly [pattern: string, code: string][];
  /** authorities: pattern → their own lists */
  authorities: readonly [pattern: string, lists: readonly string[]][];
  /** putting on a list */
  add: string;
  /** taking off a list; lifting */
  remove: string;
  /** being on a list, now */
  is: string;
  /** having been on a list */
  was: string;
  /** "sanctioned", "blacklisted", "banned" as verbs: act or perfect */
  measures: readonly [pattern: string, word: "sanction" | "blacklist" | "ban"][];
  /** what makes of those a state that holds: "is sanctioned" */
  state: string;
  noLonger: string;
  not: string;
  never: string;
  still: string;
  /** wish, guess, future, condition */
  unasserted: string;
  question: string;
  /** frames of denial and error */
  doubt: string;
  reported: string;
  /** words before a name that make another of it: "founder of" */
  other: string;
  /** where a clause ends: relative pronouns, conjunctions */
  cut: string;
  and: string;
  months: readonly string[];
  /** "since", "until", "before": prepositions before a day */
  since: string;
  until: string;
  lastYear: string;
  thisYear: string;
  lastMonth: string;
}

/** Lists that every language writes in English. */
export const COMMON_LISTS: Grammar["lists"] = [
  ["(?:entity list)", { ids: ["us-entity-list"], word: "exact", jurisdiction: "us" }],
  ["(?:SDN(?:[- ]?list[ea]?)?)", { ids: ["us-sdn-list"], word: "exact", jurisdiction: "us" }],
  ["(?:1260H)", { ids: ["us-1260h-list"], word: "exact", jurisdiction: "us" }],
  ["(?:NS-CMIC)", { ids: ["us-ns-cmic-list"], word: "exact", jurisdiction: "us" }],
  ["(?:covered list)", { ids: ["us-fcc-covered-list"], word: "exact", jurisdiction: "us" }],
];

export const ENTITY: InstrumentWords = { ids: ["us-entity-list"], word: "exact", jurisdiction: "us" };
export const TRADE: InstrumentWords = { ids: ["us-entity-list"], word: "blacklist", jurisdiction: "us" };
export const BLACK: InstrumentWords = { ids: [], word: "blacklist", jurisdiction: null };
export const SANCTION: InstrumentWords = { ids: [], word: "sanction", jurisdiction: null };
export const EU: InstrumentWords = { ids: ["eu-sanctions"], word: "exact", jurisdiction: "eu" };
export const UK: InstrumentWords = { ids: ["gb-sanctions"], word: "exact", jurisdiction: "gb" };
export const MILITARY: InstrumentWords = { ids: ["us-1260h-list", "us-1237-list"], word: "exact", jurisdiction: "us" };

export const COMMERCE = ["us-entity-list", "us-denied-persons-list"];
export const TREASURY = ["us-sdn-list", "us-ns-cmic-list"];
export const PENTAGON = ["us-1260h-list", "us-1237-list"];
