import type { Day } from "../facts/day.ts";

/** What a sentence can say of a vendor that a record can answer. */
export type Relation = "listed" | "delisted" | "currently-listed" | "maker-of" | "headquartered" | "owned-by" | "formerly" | "none";

/** How the record stands to what was said; never a verdict. `partly`: near it, but not in these words. */
export type Outcome = "supports" | "contradicts" | "partly" | "not-covered" | "no-claim";

/** [start, end) in the sentence, UTF-16. */
export interface Span {
  start: number;
  end: number;
}

/** The vendor meant, and the words that name it. `entity` is the thing named: the vendor, a product, a subsidiary. */
export interface Who extends Span {
  vendor: string;
  name: string;
  entity: string;
  kind: string;
}

/** When, as whole days from the first to the last that the words can mean. */
export interface When extends Span {
  from: Day;
  to: Day;
  kind: "on" | "since" | "until" | "before" | "after";
  /** said of the day of writing ("last month"): bound to `on` */
  relative?: true;
  /** a weekday or the like: nothing is concluded from a mismatch */
  vague?: true;
}

/** Why an outcome, as data; the words are in `src/words/claim-words.ts`. */
export type Reason =
  | { code: "on-list" | "off-list" | "added" | "removed" | "suspended"; instrument: string; day: Day; announced: Day | null }
  | { code: "other-day"; day: Day; announced: Day | null }
  | { code: "fits-announcement" | "not-yet"; day: Day; announced: Day | null }
  | { code: "still-on" | "not-found" | "not-on-whole-list" | "unread-list" | "related-only" | "imprecise"; instrument: string }
  | { code: "unknown-list" | "falsity-frame" | "unsure" | "denial" | "product-not-vendor" | "city-not-covered" }
  | { code: "makes" | "made-by"; product: string; vendor: string }
  | { code: "seated-in"; country: string }
  | { code: "owner" | "was-owner" | "kin" | "called" | "other-way-round"; name: string; from: Day | null; to: Day | null }
  | { code: "nothing-on-this" };

export interface CitedSource {
  id: string;
  title: string;
  publisher: string;
  date: Day | null;
  url: string;
}

/** One thing of the record that the outcome rests on. */
export interface RecordEntry {
  /** a control event's id, or `lineage:n`, `product:name`, `headquarters` */
  event: string;
  vendor: string;
  instrument: string | null;
  action: string | null;
  /** in effect; null where the record gives no day */
  day: Day | null;
  announced: Day | null;
  sources: CitedSource[];
}

/** The sentence in words that the record supports. */
export interface MoreExact {
  /** the part of the sentence that is replaced */
  replaces: Span;
  text: string;
  /** the whole sentence with `text` in place */
  sentence: string;
}

/** One claim found in a sentence, and how the record stands to it. */
export interface Claim {
  who: Who;
  relation: Relation;
  /** what the words about a list can mean, in their order; empty where no list was named */
  instruments: string[];
  /** the list that the outcome is about; null where none */
  instrument: string | null;
  /** how exact the words are: `exact` names a list, the others stand for several */
  word: "exact" | "sanction" | "blacklist" | "ban" | null;
  jurisdiction: string | null;
  /** product, country, owner or former name as written */
  object: (Span & { text: string }) | null;
  when: When | null;
  negated: boolean;
  /** somebody is said to have said it */
  reported: boolean;
  /** words of the sentence that were understood, in order */
  understood: Span[];
  outcome: Outcome;
  reasons: Reason[];
  record: RecordEntry[];
  /** the outcome if the sentence is read as written on `today`, where that differs from the sentence's own day */
  today?: { outcome: Outcome; reasons: Reason[]; record: RecordEntry[] };
  moreExact: MoreExact | null;
}
