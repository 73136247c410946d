import { SILENT_IS } from "./predicate.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER, PREPOSITION } from "./verbs.ts";

/** "the blacklisted spyware maker NSO": before its noun, not an act of somebody. */
export function isAdjective(tokens: readonly Token[], verb: number): boolean {
  const previous = tokens[verb - 1];
  if (!previous || previous.kind === "mark" || previous === SILENT_IS) return true;
  if (/^(?:both|all|also|now|since|recently)$/u.test(previous.low) && /^(?:has|have|had|is|are|was|were)$/u.test(tokens[verb - 2]?.low ?? "")) return false;
  if (previous.kind === "day") return false;
  return previous.kind === "word" && (DETERMINER.has(previous.low) || PREPOSITION.has(previous.low) || /^(?:and|but|formerly|previously|once|now|currently|still|newly|recently|says?|said|why|how|-)$/u.test(previous.low));
}
