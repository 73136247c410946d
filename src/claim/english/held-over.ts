import { isVerb } from "./predicate.ts";
import type { Token } from "./tokens.ts";
import { ADVERB, BE, DETERMINER, DO, HAVE, MODAL, NEGATION } from "./verbs.ts";

/** Verb forms that need no auxiliary of an earlier verb. */
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|adds|puts|places|removes|drops|lifts|takes|bans|bars|blacklists|remains?|stays?|appears|makes|sells|develops|owns|leaves|left|came|became|took|says|said)$/u;

/**
 * What a coordinated verb takes over besides its subject: "could be sanctioned and barred" bars nobody yet, "was not sanctioned or
 * blacklisted" says that it was not. Empty where the second verb speaks for itself.
 */
export function heldOver(here: readonly Token[], joint: Token, next: Token | undefined): Token[] {
  if (!next || next.kind !== "word" || FINITE.test(next.low) || MODAL.has(next.low)) return [];
  const base = !/(?:ed|put|taken|struck|built|made|sold)$/u.test(next.low);
  // "should follow the US and sanction NSO": a base form behind a modal or a "to" is one more of what is wished for
  if (base && here.some(({ low, kind }, at) => kind === "word" && (MODAL.has(low) || (low === "to" && here[at + 1]?.kind === "word" && !DETERMINER.has(here[at + 1]?.low ?? ""))))) return [WOULD];
  const verb = here.findIndex(isVerb);
  if (verb < 0) return [];
  const chain: Token[] = [];
  for (let at = verb; here[at] && /^(?:word|day)$/u.test(here[at]?.kind ?? "") && (HELD.some((words) => words.has(here[at]?.low ?? "")) || here[at]?.kind === "day"); at++) chain.push(here[at] as Token);
  const spoken = chain.filter(({ kind }) => kind === "word");
  const modal = spoken.some(({ low }) => MODAL.has(low));
  const not = joint.low !== "but" && joint.low !== "then" && spoken.some(({ low }) => NEGATION.has(low));
  if (!modal && !not) return [];
  return spoken.filter(({ low }) => (base ? MODAL.has(low) || DO.has(low) || NEGATION.has(low) : true));
}

const WOULD: Token = { start: -1, end: -1, low: "would", kind: "word" };
const HELD = [MODAL, BE, HAVE, DO, NEGATION, ADVERB];
