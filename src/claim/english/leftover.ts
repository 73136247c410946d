import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { MODAL, NEGATION } from "./verbs.ts";

const WANTS = /^(?:want(?:s|ed)?|urg(?:e|es|ed|ing)|call(?:s|ed)? for|ask(?:s|ed)?|propos(?:e|es|ed|ing)|consider(?:s|ing)?|plan(?:s|ned|ning)?|threaten(?:s|ed|ing)?|seek(?:s|ing)?|sought|lobb(?:y|ies|ied|ying)|push(?:es|ed|ing)?|demand(?:s|ed|ing)?|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|fear(?:s|ed)?|risk(?:s|ed)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|wish(?:es|ed)?|oppos(?:e|es|ed)|against|almost|nearly|whether|if|unless)$/u;

/** Words that undo or doubt what is said around them. */
const UNDONE = /\b(?:all but|anything but|nothing but|far from|few (?:people |experts |analysts )?(?:believe|think|expect|doubt)|nobody|no ?-?one|barely|scarcely|reversed|overturned|annulled|quashed|vetoed|rescinded|postponed|delayed|shelved|paused|halted|(?:was|were|been|being|got|is|are) (?:blocked|refused|denied|rejected|withdrawn|dismissed|upheld|challenged)|in error|by mistake|mistook|mistaken|confus\w+|misidentified|misreported|draft|leaked list|so-called|would-be|except|other than|instead of|rather than|in place of|symbolic\w*|de facto|virtual(?:ly)?|effectively|as good as|in all but name|quasi|unofficial(?:ly)?|informal(?:ly)?|temporar\w+|provisional\w*|partial(?:ly)?)\b/u;

/**
 * True where a clause holds a negation, a modal or a wish that the reading took no account of: we are then not sure how far it
 * reaches, and say nothing.
 */
export function leavesOver({ tokens }: Clause, reading: Reading): boolean {
  if (UNDONE.test(tokens.filter(({ kind }) => kind === "word").map(({ low }) => low).join(" "))) return true;
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
