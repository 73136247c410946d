import type { Token } from "./tokens.ts";

/** Where an object that begins at `from` ends: at a preposition, a clause word, a verb or a day. */
export function endOfObject(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "word" && /^(?:that|which|who|because|after|before|when|while|over|for|from|to|in|on|by|as|is|are|was|were|has|have|had|will|would|could|may|remain|remains|since|until|at|amid|citing|saying|should|might|with)$/u.test(tokens[at]?.low ?? "")) && !(tokens[at]?.kind === "day")) at++;
  return at;
}
