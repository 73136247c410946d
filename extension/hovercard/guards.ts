/** What the guards ask and tell. */
export interface Guarded {
  /** the card's host, while a card is open */
  host(): Element | null;
  /** something happened in the card: the page does not hear of it, so it is handled here */
  inCard(event: Event): void;
}

const ACTIVE = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu", "keydown", "keyup", "keypress", "beforeinput", "input", "copy", "cut", "selectstart", "dragstart"];
const PASSIVE = ["pointermove", "pointerover", "pointerout", "pointerenter", "pointerleave", "pointercancel", "mousemove", "mouseover", "mouseout", "mouseenter", "mouseleave", "wheel", "touchstart", "touchmove", "touchend", "focusin", "focusout", "focus", "blur", "scroll", "transitionrun", "transitionstart", "transitionend"];

/**
 * Keeps the page from hearing what the reader does in a card. Must be called before any script of the page runs: the window's capturing
 * listeners are asked in order, and ours end it there. Until a card is open they do nothing.
 */
export function guardCard({ host, inCard }: Guarded): void {
  const listen = (event: Event): void => {
    const card = host();
    if (card === null) return;
    if (event.target === card) {
      event.stopImmediatePropagation();
      if (event.isTrusted) inCard(event);
    } else if ((event as MouseEvent).relatedTarget === card) event.stopImmediatePropagation();
  };
  for (const type of ACTIVE) addEventListener(type, listen, { capture: true });
  for (const type of PASSIVE) addEventListener(type, listen, { capture: true, passive: true });
}
