import type { Card } from "../../src/card/card.ts";
import type { Reason } from "../../src/match/mention.ts";

/** The words around a mention, for "why is this marked?". */
export interface Quoted {
  before: string;
  exact: string;
  after: string;
}

/** All that the card shows at one moment. */
export interface CardView {
  /** the name as the page has it, for before the record is there */
  name: string;
  card: Card | null;
  /** why the record would not open, in the reader's words */
  failure: string | null;
  face: "finding" | "why";
  expanded: boolean;
  pinned: boolean;
  copied: boolean;
  short: boolean;
  sheet: boolean;
  why: Reason;
  quoted: Quoted;
}

/** What can be pressed in the card. The page never hears of it, so no element has listeners: `data-do` names what it does. */
export type CardAction = "open" | "pin" | "close" | "copy" | "why" | "more" | "not-this" | "again";
