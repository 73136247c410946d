import type { InstrumentWords } from "../instrument-words.ts";
import { relativeObject } from "./relative-object.ts";
import type { Clause } from "./clauses.ts";
import { including } from "./including.ts";
import { listAfter } from "./list-after.ts";
import { IMPOSE, LIFT, onTargets } from "./listing-on-targets.ts";
import { type Found, make } from "./listing-reading.ts";
import type { Memory } from "./memory.ts";
import { objectsIn } from "./objects.ts";
import { inverted } from "./inverted.ts";
import { isPassive } from "./passive.ts";
import { hasSince, stanceOf } from "./stance.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { PREPOSITION, REMOVE } from "./verbs.ts";

const ONTO = /^(?:to|on|onto|in|into|under|within|among|with|by)$/u;
const OFF = /^(?:from|off|of)$/u;

/** "was added to the Entity List", "took NSO off the list", "put sanctions on": a verb with a list behind it. */
export function byVerb(clause: Clause, verb: number, earlier: readonly Token[], memory: Memory): Found | null {
  const { tokens } = clause;
  const low = tokens[verb]?.low ?? "";
  if (/^(?:place|list|name|strike|drop|exit|release|come)s?$/u.test(low) && (/^(?:'s|its|their|his|the|a|an)$/u.test(tokens[verb - 1]?.low ?? ""))) return null;
  const removes = REMOVE.has(low);
  // "put sanctions on", "lifted sanctions on"
  const next = listAfter(tokens, verb + 1);
  if (next && (IMPOSE.test(low) || LIFT.test(low)) && /^(?:on|against|from|for)$/u.test(tokens[next.at + 1]?.low ?? "")) return onTargets(clause, verb, next.at, removes ? "delisted" : "listed", earlier);
  if (next && /^(?:leaves?|left|exit|exits|exited|join|joins|joined|joining|enter|enters|entered|make|made)$/u.test(low)) {
    const subject = subjectOf(tokens, verb, earlier);
    return { used: [verb, next.at], readings: make(clause, subject, verb, next, removes ? "delisted" : "listed", "event", subject.names, subject.via) };
  }
  if (/^(?:name[sd]?|designate[sd]?|list|lists|listed|label|labels|labelled|labeled|declare[sd]?|called?|calls)$/u.test(low)) {
    const listAt = tokens.findIndex(({ kind }, index) => index > verb && kind === "list");
    const between = listAt < 0 ? [] : tokens.slice(verb + 1, listAt);
    const predicate = listAt > 0 && listAt - verb < 14 && !between.some(({ kind, low: word }) => kind === "word" && PREPOSITION.has(word) && word !== "of" && !(word === "by" && /^(?:the|us|u\.s\.)$/u.test(tokens[verb + 2]?.low ?? "") && tokens[verb + 1]?.low === "by"));
    if (predicate) {
      const objects = objectsIn(tokens, verb + 1, listAt, earlier);
      const passive = isPassive(tokens, verb, objects.names.length > 0);
      const subject = subjectOf(tokens, verb, earlier);
      const names = passive ? subject.names : objects.names;
      if (names.length > 0) return { used: [verb, listAt], readings: make(clause, subject, verb, { at: listAt, list: tokens[listAt]?.list as InstrumentWords }, "listed", "event", names, passive ? subject.via : objects.via) };
    }
  }
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 22); at++) {
    const word = tokens[at]?.low ?? "";
    if (tokens[at]?.kind !== "word") continue;
    const fits = removes ? OFF.test(word) : ONTO.test(word);
    const list = fits ? listAfter(tokens, at + 1, memory) : null;
    if (!list) continue;
    const objects = objectsIn(tokens, verb + 1, at, earlier);
    const trailing = including(tokens, list.at + 1);
    const passive = isPassive(tokens, verb, objects.names.length > 0);
    const subject = subjectOf(tokens, verb, earlier);
    const last = inverted(tokens, verb, list.at);
    let names = passive ? (last.length > 0 ? last : subject.names) : [...objects.names];
    let via = passive ? subject.via : objects.via;
    if (passive && objects.names.length > 0 && /^(?:alongside|along|together|with|like|as)$/u.test(tokens[verb + 1]?.low ?? "")) names = [...names, ...objects.names];
    if (names.length === 0 && !passive) names = relativeObject(tokens, verb);
    names = [...names, ...trailing];
    if (names.length === 0 && !passive && /^(?:joins?|joined|joining)$/u.test(low)) names = subject.names;
    if (/^(?:joins?|joined|joining)$/u.test(low)) {
      names = [...subject.names, ...objects.names];
      via = subject.via;
    }
    const present = passive && !removes && /^(?:listed|included|named|designated|placed)$/u.test(low);
    const stance = stanceOf(clause, subject, verb);
    const state = present && (stance.still || (stance.tense === "present" && subject.chain.some(({ start }) => start >= 0)) || (hasSince(clause) && stance.tense !== "past"));
    return { used: [verb, list.at], readings: make(clause, subject, verb, list, removes ? "delisted" : state ? "currently-listed" : "listed", state ? "state" : "event", names, via, stance) };
  }
  // "was not listed until 2023", "was added too": to the list named before
  if (/^(?:listed|added)$/u.test(low) && memory.list && !tokens.some(({ kind }) => kind === "list") && isPassive(tokens, verb, false) && (!tokens[verb + 1] || tokens[verb + 1]?.kind === "day" || /^(?:too|later|afterwards|then|,|alongside)$/u.test(tokens[verb + 1]?.low ?? ""))) {
    const subject = subjectOf(tokens, verb, earlier);
    if (subject.chain.some(({ low: word }) => /^(?:is|was|were|been|are)$/u.test(word))) return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ...memory.list, again: true } }, "listed", "event", subject.names, subject.via) };
  }
  // "lifted the restrictions": those that an earlier clause told of
  if (LIFT.test(low) && memory.list && earlier.length > 0 && /^(?:the|its|their|those|these)$/u.test(tokens[verb + 1]?.low ?? "") && /^(?:restrictions?|measures?|curbs|designation|listing|blacklisting|restriction|controls)$/u.test(tokens[verb + 2]?.low ?? "") && !/^(?:on|against|for|of)$/u.test(tokens[verb + 3]?.low ?? "")) {
    const subject = subjectOf(tokens, verb, earlier);
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ...memory.list, again: true } }, "delisted", "event", [...earlier], "itself") };
  }
  // "was delisted", "have been removed": from the list named before
  const named = tokens.slice(0, verb).findLast(({ kind }) => kind === "list")?.list ?? (tokens.some(({ kind }) => kind === "list") ? null : memory.list);
  if (/^(?:delist\w*|removed|dropped|taken)$/u.test(low) && named && (low !== "taken" || tokens[verb + 1]?.low === "off") && (low !== "dropped" || tokens[verb + 1]?.kind !== "word") && !(/^(?:from|by)$/u.test(tokens[verb + 1]?.low ?? "") || (low !== "taken" && tokens[verb + 1]?.low === "off"))) {
    const passive = isPassive(tokens, verb, false);
    const subject = subjectOf(tokens, verb, earlier);
    const objects = passive ? { names: subject.names, via: subject.via } : objectsIn(tokens, verb + 1, tokens.length, earlier);
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ...named, again: true } }, "delisted", "event", objects.names, objects.via) };
  }
  if (/^delist/u.test(low) && !memory.list && !tokens.some(({ low: word }) => /^(?:stock|exchange|shares?|nasdaq|nyse|bourse|trading|listing|aim|investors?|delaware|market)$/u.test(word) || /\b(?:nasdaq|nyse|exchange)\b/u.test(word))) {
    const passive = isPassive(tokens, verb, false);
    const subject = subjectOf(tokens, verb, earlier);
    const objects = passive ? { names: subject.names, via: subject.via } : objectsIn(tokens, verb + 1, tokens.length, earlier);
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ids: [], word: "blacklist", jurisdiction: null } }, "delisted", "event", objects.names, objects.via) };
  }
  return null;
}
