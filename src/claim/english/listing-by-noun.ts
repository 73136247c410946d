import type { InstrumentWords } from "../instrument-words.ts";
import type { Clause } from "./clauses.ts";
import { endOfObject } from "./end-of-object.ts";
import { listAfter } from "./list-after.ts";
import { type Found, make } from "./listing-reading.ts";
import type { Memory } from "./memory.ts";
import { objectsIn } from "./objects.ts";
import { isVerb } from "./predicate.ts";
import { possessor } from "./possessor.ts";
import { stanceOf } from "./stance.ts";
import type { Subject, Via } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER, WISH } from "./verbs.ts";

/** Nouns for being put on a list, and for being taken off. */
export const NOMINAL_ADD = /^(?:addition|listing|inclusion|designation|placement|blacklisting|sanctioning|banning|ban)$/u;
export const NOMINAL_REMOVE = /^(?:removal|delisting|deletion)$/u;

/** "the addition of NSO to the Entity List", "Sandvine's removal". */
export function byNoun(clause: Clause, at: number, earlier: readonly Token[], memory: Memory): Found | null {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  const relation = NOMINAL_REMOVE.test(low) ? "delisted" : "listed";
  let names: Token[] = [];
  let via: Via = "itself";
  let end = at + 1;
  if (tokens[end]?.low === "of" || (low === "ban" && tokens[end]?.low === "on")) {
    end = endOfObject(tokens, end + 1);
    ({ names, via } = objectsIn(tokens, at + 2, end, earlier));
  } else ({ names, via } = possessor(tokens, at, earlier));
  if (names.length === 0) return null;
  const measure = low === "blacklisting" ? "blacklist" : low === "sanctioning" ? "sanction" : low === "ban" || low === "banning" ? "ban" : null;
  let list = listAfter(tokens, /^(?:to|on|from|in|under|off)$/u.test(tokens[end]?.low ?? "") ? end + 1 : tokens.length, memory);
  const later = tokens.findIndex((token, index) => index > at && token.kind === "list");
  if (!list && later >= 0 && later - end < 5 && /^(?:to|on|from|in|under|off)$/u.test(tokens.slice(end, later).findLast(({ kind, low: word }) => kind === "word" && !DETERMINER.has(word))?.low ?? "")) list = { at: later, list: tokens[later]?.list as InstrumentWords };
  if (!list && measure) list = { at, list: { ids: [], word: measure, jurisdiction: null } };
  if (!list && memory.list) list = { at, list: { ...memory.list, again: true } };
  if (!list) return null;
  const wished = tokens.slice(Math.max(0, at - 6), at).some(({ low: word }) => WISH.has(word) || /^(?:would|could|may|might|should|will|if|no)$/u.test(word));
  const from = tokens.findIndex((token) => names.includes(token));
  const subject: Subject = { names, via, chain: [], from: Math.min(at, Math.max(0, from)) };
  const stance = stanceOf(clause, subject, at);
  const readings = make(clause, subject, at, list, relation, "event", names, via, { ...stance, unasserted: stance.unasserted || wished });
  // "was sued over its listing in 2020": the day may be that of the verb before
  if (!tokens.slice(0, at).some((token) => token.kind === "word" && isVerb(token)) && !/^(?:over|after|about|because|following)$/u.test(tokens[at - 2]?.low ?? "")) return { used: [at, list.at], readings };
  return { used: [at, list.at], readings: readings.map((reading) => ({ ...reading, whens: reading.whens.map((when) => ({ ...when, vague: true as const })) })) };
}
