import { relativeObject } from "./relative-object.ts";
import { isAdjective } from "./adjective.ts";
import { narrowed } from "./ban-words.ts";
import type { Clause } from "./clauses.ts";
import { endOfObject } from "./end-of-object.ts";
import { onTargets } from "./listing-on-targets.ts";
import { type Found, make } from "./listing-reading.ts";
import { objectsIn } from "./objects.ts";
import { isPassive } from "./passive.ts";
import { isPrivate } from "./private.ts";
import { hasSince, stanceOf } from "./stance.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { MEASURE_VERB } from "./verbs.ts";

/** "blacklisted", "sanctions", "banned" as verbs or before a name. */
export function byMeasure(clause: Clause, verb: number, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  const token = tokens[verb] as Token;
  const word = MEASURE_VERB[token.low];
  if (!word) return null;
  // "designated" is said of sanctions by those who keep them
  if (/^designat/u.test(token.low) && !tokens.some(({ authority }) => authority?.lists.includes("us-sdn-list"))) return null;
  // only a fund that has a list excludes
  if (/^(?:exclu|divest)/u.test(token.low) && !tokens.some(({ authority }) => authority?.jurisdiction === "no")) return null;
  if (word === "ban" && /^(?:ban|bars?|bans)$/u.test(token.low) && /^(?:on|against)$/u.test(tokens[verb + 1]?.low ?? "")) return onTargets(clause, verb, verb, "listed", earlier, { ids: [], word, jurisdiction: null });
  if (token.low === "ban" && (tokens[verb - 1]?.low === "a" || tokens[verb - 1]?.low === "the")) return null;
  const list = narrowed(tokens, verb, { ids: [], word, jurisdiction: null });
  if (isPrivate(tokens, verb)) return null;
  const previous = tokens[verb - 1];
  const agent = previous && (previous.kind === "place" && previous.place?.form !== "adjective" || previous.kind === "authority" || previous.low === "administration" || previous.low === "government" || previous.low === "department");
  const objects = objectsIn(tokens, verb + 1, endOfObject(tokens, verb + 1), earlier);
  const participle = token.low.endsWith("ed");
  if (/^divest/u.test(token.low) && tokens[verb + 1]?.low === "from") {
    const target = objectsIn(tokens, verb + 2, endOfObject(tokens, verb + 2), earlier);
    return { used: [verb], readings: make(clause, subjectOf(tokens, verb, earlier), verb, { at: verb, list }, "listed", "event", target.names, target.via) };
  }
  if (word === "ban" && objects.names.length === 0) {
    const from = tokens.findIndex(({ low, kind }, at) => at > verb && at < verb + 8 && kind === "word" && low === "from");
    const inner = from > 0 && /^(?:buying|purchasing|using|procuring|investing|acquiring|installing|dealing|doing|importing|contracting)$/u.test(tokens[from + 1]?.low ?? "") ? objectsIn(tokens, from + 2, tokens.length, earlier) : null;
    if (inner && inner.names.length > 0) {
      const subject = subjectOf(tokens, verb, earlier);
      const stance = stanceOf(clause, subject, verb);
      const state = isPassive(tokens, verb, false) && (stance.tense === "present" || stance.still || hasSince(clause));
      return { used: [verb], readings: make(clause, subject, verb, { at: verb, list }, state ? "currently-listed" : "listed", state ? "state" : "event", inner.names, "wares", stance) };
    }
  }
  const passive = isPassive(tokens, verb, objects.names.length > 0);
  if (participle && !agent && !passive && objects.names.length > 0 && isAdjective(tokens, verb)) {
    const subject: Subject = { names: objects.names, via: objects.via, chain: [], from: verb };
    const once = /^(?:formerly|previously|once)$/u.test((previous?.low === "-" ? tokens[verb - 2]?.low : previous?.low) ?? "");
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list }, once ? "listed" : "currently-listed", "state", [objects.names[0] as Token], objects.via, undefined, once) };
  }
  const subject = subjectOf(tokens, verb, earlier);
  const stance = stanceOf(clause, subject, verb);
  const names = passive ? subject.names : objects.names.length > 0 ? objects.names : relativeObject(tokens, verb);
  const spoken = subject.chain.some(({ start }) => start >= 0);
  const state = passive && participle && (stance.still || (stance.tense === "present" && spoken && !subject.chain.some(({ low }) => low === "being")) || (hasSince(clause) && stance.tense !== "past"));
  return { used: [verb], readings: make(clause, subject, verb, { at: verb, list }, state ? "currently-listed" : "listed", state ? "state" : "event", names, passive ? subject.via : objects.via, stance) };
}
