import type { Kind } from "./index-data.ts";

/** One alias of one entity at one span of a haystack. Offsets are UTF-16 units of the haystack as given; `text` is that slice. */
export interface Mention {
  vendor: string;
  entity: string;
  /** The alias as the record writes it; `text` is how the page does. */
  alias: string;
  kind: Kind;
  start: number;
  end: number;
  text: string;
  /** Why it is marked. */
  why: Reason;
}

/** A name that stood there and was not taken for the vendor. */
export interface Withheld {
  vendor: string;
  entity: string;
  start: number;
  end: number;
  text: string;
  /** Why it is not marked. */
  why: Reason;
}

/** Rules that speak for a mention, in the order they are asked. */
export type ForRule = "strong" | "strong-and-company" | "covered-by-company" | "same-vendor" | "company" | "topic" | "other-vendor" | "foreign-name" | "one-sense";
/** Rules that withhold one. */
export type AgainstRule = "covered-by-against" | "against" | "against-nearer" | "no-company" | "no-evidence" | "host-name" | "address" | "path" | "licence" | "handle";

/** Which rule decided and on which words. A sentence is made of it where it is shown, in the reader's language. */
export interface Reason {
  rule: ForRule | AgainstRule;
  /** The words that decided, nearest first, as they stand in the page. */
  words: DecidingWord[];
}

export interface DecidingWord {
  text: string;
  /** UTF-16 units between the name and the word. */
  distance: number;
  speaks: "for" | "against";
}
