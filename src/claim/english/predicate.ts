import { OTHER_VERB } from "./relation-words.ts";
import type { Token } from "./tokens.ts";
import { ADD, BE, DO, HAVE, MEASURE_VERB, MODAL, REMOVE, STATE } from "./verbs.ts";

/** "is", where the words leave it out: "Sandvine, on the Entity List since 2024, …". */
export const SILENT_IS: Token = { start: -1, end: -1, low: "is", kind: "word" };

/** Any word that may be a predicate. */
export function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { low } = token;
  return BE.has(low) || HAVE.has(low) || DO.has(low) || MODAL.has(low) || ADD.has(low) || REMOVE.has(low) || low in MEASURE_VERB || STATE.has(low) || OTHER_VERB.has(low) || /^(?:faces?|faced|facing|says?|said)$/u.test(low);
}

/** True where some word may be a predicate. */
export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(isVerb);
}

/** The same, or where one is left out. */
export function hasVerbOrSilent(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isVerb(token) || token === SILENT_IS);
}
