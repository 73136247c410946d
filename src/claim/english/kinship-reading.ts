import type { Span } from "../claim.ts";
import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { stanceOf } from "./stance.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { BE } from "./verbs.ts";

export type Thing = NonNullable<Reading["object"]>;

/** Makes readings of one relation between vendors and an object; `verb` is the token that says it. */
export function build(clause: Clause, subject: Subject, verb: number, relation: Reading["relation"], who: readonly Token[], object: Thing, more: Partial<Reading> = {}): Reading[] {
  const stance = stanceOf(clause, subject, verb);
  const whens = clause.tokens.flatMap(({ when }) => (when ? [when] : []));
  const verbToken = clause.tokens[verb];
  const span = (token: Span): Span => ({ start: token.start, end: token.end });
  return who.flatMap((token): Reading[] => token.name ? [{
    who: token.name, via: "itself", relation, mode: stance.tense === "past" ? "event" : "state", list: null, jurisdiction: null, authority: null, whens,
    negated: stance.negated || (stance.noLonger && relation !== "owned-by"), ever: stance.ever, over: stance.over || stance.noLonger, reported: stance.reported, denial: stance.denial, unasserted: stance.unasserted,
    object, understood: [span(token), ...(verbToken && verbToken.start >= 0 ? [span(verbToken)] : []), { start: object.start, end: object.end }, ...whens.map(span)],
    predicate: { start: Math.min(verbToken && verbToken.start >= 0 ? verbToken.start : object.start, object.start), end: Math.max(verbToken?.end ?? 0, object.end) },
    ...(clause.tokens.some(({ kind, low }, at) => kind === "word" && ((low === "then" && at < verb) || (low === "time" && /^(?:the|that)$/u.test(clause.tokens[at - 1]?.low ?? "")))) ? { then: true as const } : {}),
    ...more,
  }] : []);
}

/** A token as the object of a claim. */
export const objectOf = (token: Token, text: string): Thing => ({ start: token.start, end: token.end, text: text.slice(token.start, token.end), ...(token.name ? { named: token.name } : {}) });
/** True for a form of to be. */
export const isVerbBe = (token: Token | undefined): boolean => !!token && token.kind === "word" && BE.has(token.low);
