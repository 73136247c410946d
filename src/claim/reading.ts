import type { Relation, Span, When } from "./claim.ts";
import type { Via } from "./english/subject.ts";
import type { InstrumentWords } from "./instrument-words.ts";
import type { Named } from "./named.ts";

/** What a clause says, before the record is asked. */
export interface Reading {
  who: Named;
  via: Via;
  relation: Exclude<Relation, "none">;
  /** `event`: it was done; `state`: it holds or held */
  mode: "event" | "state";
  list: InstrumentWords | null;
  jurisdiction: string | null;
  /** lists of the authority that is named as the one who acts */
  authority: readonly string[] | null;
  whens: When[];
  negated: boolean;
  /** "never": at no time */
  ever: boolean;
  /** "once", "formerly", "until": it is said to be over */
  over: boolean;
  /** "then", "at the time": of an earlier day than the sentence's own */
  then?: true;
  reported: boolean;
  /** "denies that": what is reported is a denial */
  denial: boolean;
  /** a frame of doubt or error ("falsely", "rumours that") */
  frame?: true;
  /** words of the clause that were not understood may turn it round */
  unsure?: true;
  /** wish, guess, future, condition or question: nothing is asserted */
  unasserted: boolean;
  object: (Span & { text: string; named?: Named; country?: string; city?: boolean }) | null;
  /** maker-of: `sell` says less than `make` */
  act?: "make" | "sell";
  understood: Span[];
  /** the words that "more exact words" would replace */
  predicate: Span;
}
