/** The words around a mention, for "why is this marked?". */
export interface Quoted {
  before: string;
  exact: string;
  after: string;
}

/**
 * What can be pressed in the card. The page never hears of it, so no element has listeners: `data-do` names what it does. What is pressed
 * shows by attributes of the card's outermost element: `data-face` (`why`), `data-more`, `data-pinned`, `data-copied`.
 */
export type CardAction = "open" | "pin" | "close" | "copy" | "why" | "more" | "not-this" | "again";

/** Places in a drawn card that only the page can fill: `data-slot`. */
export type CardSlot = "before" | "exact" | "after" | "near";
