import type { Reason } from "../../src/match/mention.ts";
import type { Quoted } from "./card-view.ts";

/** Fills in what only the page knows: the words around the mention, those that decided, and which rule it was. */
export function fillIn(card: Element, why: Reason, quoted: Quoted): void {
  for (const slot of card.querySelectorAll<HTMLElement>("[data-slot]")) {
    const name = slot.dataset.slot;
    if (name === "near") nameNear(slot, why);
    else if (name === "before" || name === "exact" || name === "after") slot.textContent = quoted[name];
  }
  for (const sentence of card.querySelectorAll<HTMLElement>("[data-rule]")) if (sentence.dataset.rule !== why.rule) sentence.remove();
}

function nameNear(slot: HTMLElement, { words }: Reason): void {
  if (words.length === 0) return slot.closest("dl")?.remove();
  const phrase = slot.dataset.phrase ?? "{word}";
  slot.textContent = words.slice(0, 4).map(({ text, distance }) => phrase.replace("{word}", text).replace("{count}", String(distance))).join("; ");
}
