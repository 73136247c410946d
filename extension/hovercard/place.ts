/** A rectangle in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a card is placed by. */
export interface Wish {
  /** the piece of the mark that was pointed at */
  mark: Box;
  /** the sentence that the mark stands in */
  sentence: Box;
  /** what of the page can be seen */
  view: Box;
  card: { width: number; height: number };
  dir: "ltr" | "rtl";
}

/** Where the card goes: its left top corner, and how high it may be. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
  side: "below" | "above" | "beside" | "over";
}

const GAP = 8;
const EDGE = 12;
/** A card that shows this much is scrolled rather than put elsewhere; one lower than the least is no use. */
const GOOD = 300;
const LEAST = 180;

/**
 * Places a card below its sentence, above if there is no room, else where there is more, beside if there is little either way; never over the sentence, never off the
 * screen. Where the sentence fills the screen it goes below the line, over what follows. Pure; all in CSS pixels.
 */
export function place({ mark, sentence, view, card, dir }: Wish): Place {
  const width = Math.min(card.width, view.right - view.left - 2 * EDGE);
  const wanted = dir === "rtl" ? mark.right - width : mark.left;
  const left = clamp(wanted, view.left + EDGE, view.right - EDGE - width);
  const top = Math.max(sentence.top, view.top);
  const bottom = Math.min(Math.max(sentence.bottom, mark.bottom), view.bottom);
  const below = view.bottom - EDGE - (bottom + GAP);
  const above = top - GAP - (view.top + EDGE);
  if (below >= card.height) return { left, top: bottom + GAP, maxHeight: below, side: "below" };
  if (above >= card.height) return { left, top: top - GAP - card.height, maxHeight: above, side: "above" };
  const more = (least: number): Place | null => {
    if (Math.max(below, above) < least) return null;
    return below >= above ? { left, top: bottom + GAP, maxHeight: below, side: "below" } : { left, top: view.top + EDGE, maxHeight: above, side: "above" };
  };
  const found = more(Math.min(GOOD, card.height)) ?? sideOf({ mark, sentence, view, card, dir }, width) ?? more(LEAST);
  if (found !== null) return found;
  const under = view.bottom - EDGE - (mark.bottom + GAP);
  const over = mark.top - GAP - (view.top + EDGE);
  return under >= over
    ? { left, top: mark.bottom + GAP, maxHeight: under, side: "over" }
    : { left, top: Math.max(view.top + EDGE, mark.top - GAP - card.height), maxHeight: over, side: "over" };
}

function sideOf({ mark, sentence, view, card, dir }: Wish, width: number): Place | null {
  const room = view.bottom - view.top - 2 * EDGE;
  const top = clamp(mark.top, view.top + EDGE, view.bottom - EDGE - Math.min(card.height, room));
  const right = sentence.right + GAP;
  const left = sentence.left - GAP - width;
  const fits = { right: right + width <= view.right - EDGE, left: left >= view.left + EDGE };
  const first = dir === "rtl" ? (["left", "right"] as const) : (["right", "left"] as const);
  const side = first.find((one) => fits[one]);
  return side === undefined ? null : { left: side === "right" ? right : left, top, maxHeight: room, side: "beside" };
}

/** True within the mark, the card, or the box that spans both: a pointer there is on its way. `slack` in px. */
export function onTheWay(x: number, y: number, mark: Box, card: Box, slack = 10): boolean {
  if (inside(x, y, mark, slack) || inside(x, y, card, slack)) return true;
  const both = { left: Math.min(mark.left, card.left), top: Math.min(mark.top, card.top), right: Math.max(mark.right, card.right), bottom: Math.max(mark.bottom, card.bottom) };
  // Between them only: not left or right of the longer one, not beyond either.
  const between = mark.bottom <= card.top ? y > mark.bottom && y < card.top : card.bottom <= mark.top ? y > card.bottom && y < mark.top : true;
  return between && inside(x, y, both);
}

/** True if a point lies in a box, or within `slack` px of it. */
export function inside(x: number, y: number, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
