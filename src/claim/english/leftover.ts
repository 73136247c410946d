import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { MODAL, NEGATION } from "./verbs.ts";

const WANTS = /^(?:want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed)? for|ask(?:s|ed)?|propos(?:e|es|ed|ing)|consider(?:s|ing)?|plan(?:s|ned|ning)?|threaten(?:s|ed|ing)?|seek(?:s|ing)?|sought|lobb(?:y|ies|ied|ying)|push(?:es|ed|ing)?|demand(?:s|ed|ing)?|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|fear(?:s|ed)?|risk(?:s|ed)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|wish(?:es|ed)?|oppos(?:e|es|ed)|against|almost|nearly|whether|if|unless)$/u;

/**
 * True where a clause holds a negation, a modal or a wish that the reading took no account of: we are then not sure how far it
 * reaches, and say nothing.
 */
export function leavesOver({ tokens }: Clause, reading: Reading): boolean {
  for (const [at, { low, kind, start }] of tokens.entries()) {
    if (kind !== "word") continue;
    const next = tokens[at + 1];
    const negates = (NEGATION.has(low) && low !== "without") || low === "none" || (low === "no" && next?.low !== "longer");
    // "…, not by the US", "…, Cellebrite was not": said of another
    const aside = tokens[at - 1]?.low === "," || (at === tokens.length - 1 && tokens[at - 2]?.kind === "name" && tokens[at - 2]?.name !== reading.who);
    if (negates && !aside && !reading.negated && next?.low !== "only" && !(low === "not" && next?.low === "longer") && !(tokens[at - 1]?.low === "but" && (next?.kind === "name" || next?.kind === "other"))) return true;
    if (start < reading.predicate.start && (MODAL.has(low) || WANTS.test(low)) && !reading.negated) return true;
  }
  return false;
}
