import type { Span, When } from "./claim.ts";
import { type Clause, SILENT_IS } from "./clauses.ts";
import { stanceOf, type Stance } from "./english-stance.ts";
import { nounEndingAt, objectsIn, type Subject, subjectOf, type Via } from "./english-subject.ts";
import { ADD, BE, DETERMINER, FIRM, MEASURE_VERB, PREPOSITION, REMOVE, STATE, WISH } from "./english-verbs.ts";
import type { InstrumentWords } from "./instrument-words.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const ONTO = /^(?:to|on|onto|in|into|under|within|among|with|by)$/u;
const OFF = /^(?:from|off|of)$/u;
const HIT = /^(?:hit|hits|targeted|targets|target|subject|faces|faced|face|facing|received|receives|drew|incurred)$/u;
const IMPOSE = /^(?:impose|imposes|imposed|imposing|issue|issued|issues|levied|levies|announce|announced|announces|slap|slaps|slapped|introduced|introduces|unveiled|unveils|put|puts|placed|places|apply|applied|ordered|orders|extended|adopted)$/u;
const LIFT = /^(?:lift|lifts|lifted|lifting|ease|eases|eased|remove|removes|removed|removing|drop|drops|dropped|dropping|revoke|revoked|revokes|end|ended|ends|withdrew|waived|scrap|scrapped|rescinded|cancelled|canceled|terminated)$/u;
const NOMINAL_ADD = /^(?:addition|listing|inclusion|designation|placement|blacklisting|sanctioning|banning|ban)$/u;
const NOMINAL_REMOVE = /^(?:removal|delisting|deletion)$/u;

/** The last list named so far: what "the list" and "delisted" can mean. */
export interface Memory {
  list: InstrumentWords | null;
  jurisdiction: string | null;
  authority: readonly string[] | null;
}

/** Reads what a clause says about being put on, being on, or being taken off a list. `earlier`: names that pronouns can mean. */
export function readListing(clause: Clause, earlier: readonly Token[], memory: Memory): Reading[] {
  const { tokens } = clause;
  const readings: Reading[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || taken.has(at)) continue;
    const low = token.kind === "word" || token === SILENT_IS ? token.low : "";
    const found =
      (low && (ADD.has(low) || REMOVE.has(low)) && byVerb(clause, at, earlier, memory)) ||
      (low && HIT.test(low) && hitWith(clause, at, earlier)) ||
      (low && low in MEASURE_VERB && byMeasure(clause, at, earlier)) ||
      (low && (NOMINAL_ADD.test(low) || NOMINAL_REMOVE.test(low)) && byNoun(clause, at, earlier, memory)) ||
      ((token.kind === "list") && !taken.has(at) && byList(clause, at, earlier)) ||
      null;
    if (!found || found.readings.length === 0) continue;
    for (const used of found.used) taken.add(used);
    readings.push(...found.readings);
  }
  return readings;
}

interface Found {
  readings: Reading[];
  used: number[];
}

/** "the Entity List" after a preposition: where the list stands, passing over "the US Commerce Department's". */
function listAfter(tokens: readonly Token[], from: number, memory?: Memory): { at: number; list: InstrumentWords } | null {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === "list" && token.list) return { at, list: token.list };
    if (token.low === "list" || token.low === "lists" || token.low === "blacklist" || token.low === "it") {
      if (token.low === "it") return null;
      const named = memory?.list && tokens.slice(from, at).every(({ low }) => DETERMINER.has(low));
      return named && memory.list ? { at, list: { ...memory.list, again: true } } : { at, list: { ids: [], word: token.low === "blacklist" ? "blacklist" : "exact", jurisdiction: null } };
    }
    if (token.kind === "word" && !DETERMINER.has(token.low) && !/^(?:growing|long|short|notorious|trade|own|so-called|export|government|separate|same|military|economic|sanctions|national|security|dreaded|infamous|american|both|restricted|'s)$/u.test(token.low)) return null;
    if (token.kind === "mark" && !/^['’"“”\-]|'s$/u.test(token.low)) return null;
  }
  return null;
}

function byVerb(clause: Clause, verb: number, earlier: readonly Token[], memory: Memory): Found | null {
  const { tokens } = clause;
  const low = tokens[verb]?.low ?? "";
  if (/^(?:place|list|name|strike|drop|exit|release|come)s?$/u.test(low) && (/^(?:'s|its|their|his|the|a|an)$/u.test(tokens[verb - 1]?.low ?? ""))) return null;
  const removes = REMOVE.has(low);
  // "put sanctions on", "lifted sanctions on"
  const next = listAfter(tokens, verb + 1);
  if (next && (IMPOSE.test(low) || LIFT.test(low)) && /^(?:on|against|from|for)$/u.test(tokens[next.at + 1]?.low ?? "")) return onTargets(clause, verb, next.at, removes ? "delisted" : "listed", earlier);
  if (next && /^(?:leaves?|left|exit|exits|exited|escape|escaped|join|joins|joined|joining|enter|enters|entered|make|made)$/u.test(low)) {
    const subject = subjectOf(tokens, verb, earlier);
    return { used: [verb, next.at], readings: make(clause, subject, verb, next, removes ? "delisted" : "listed", "event", subject.names, subject.via) };
  }
  if (/^(?:name[sd]?|designate[sd]?|list|lists|listed|label|labels|labelled|labeled|declare[sd]?|called?|calls)$/u.test(low)) {
    const listAt = tokens.findIndex(({ kind }, index) => index > verb && kind === "list");
    const between = listAt < 0 ? [] : tokens.slice(verb + 1, listAt);
    const predicate = listAt > 0 && listAt - verb < 14 && !between.some(({ kind, low: word }) => kind === "word" && PREPOSITION.has(word) && word !== "of");
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
    let names = passive ? subject.names : [...objects.names];
    let via = passive ? subject.via : objects.via;
    if (passive && objects.names.length > 0 && /^(?:alongside|along|together|with|like|as)$/u.test(tokens[verb + 1]?.low ?? "")) names = [...names, ...objects.names];
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
  // "was delisted", "have been removed": from the list named before
  const named = tokens.slice(0, verb).findLast(({ kind }) => kind === "list")?.list ?? (tokens.some(({ kind }) => kind === "list") ? null : memory.list);
  if (/^(?:delist\w*|removed|dropped|taken)$/u.test(low) && named && (low !== "taken" || tokens[verb + 1]?.low === "off") && (low !== "dropped" || tokens[verb + 1]?.kind !== "word") && !/^(?:from|off|by)$/u.test(tokens[verb + 1]?.low ?? "")) {
    const passive = isPassive(tokens, verb, false);
    const subject = subjectOf(tokens, verb, earlier);
    const objects = passive ? { names: subject.names, via: subject.via } : objectsIn(tokens, verb + 1, tokens.length, earlier);
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ...named, again: true } }, "delisted", "event", objects.names, objects.via) };
  }
  if (/^delist/u.test(low) && !memory.list && clauseJurisdictions(tokens, verb, -1).length > 0) {
    const passive = isPassive(tokens, verb, false);
    const subject = subjectOf(tokens, verb, earlier);
    const objects = passive ? { names: subject.names, via: subject.via } : objectsIn(tokens, verb + 1, tokens.length, earlier);
    return { used: [verb], readings: make(clause, subject, verb, { at: verb, list: { ids: [], word: "blacklist", jurisdiction: null } }, "delisted", "event", objects.names, objects.via) };
  }
  return null;
}

/** "was hit with sanctions", "faces a US ban", "is subject to export controls". */
function hitWith(clause: Clause, verb: number, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  const direct = /^(?:faces|faced|face|facing|received|receives|drew|incurred)$/u.test(tokens[verb]?.low ?? "");
  let at = verb + 1;
  if (!direct) {
    while (at < verb + 4 && tokens[at] && !/^(?:with|by|to)$/u.test(tokens[at]?.low ?? "")) at++;
    at++;
  }
  const list = listAfter(tokens, at);
  if (!list) return null;
  const subject = subjectOf(tokens, verb, earlier);
  const objects = direct ? { names: [], via: subject.via } : objectsIn(tokens, verb + 1, at, earlier);
  const names = objects.names.length > 0 ? objects.names : subject.names;
  const current = direct ? !/^(?:faced|received|drew|incurred)$/u.test(tokens[verb]?.low ?? "") : tokens[verb]?.low === "subject" && !/past/u.test(stanceOf(clause, subject, verb).tense);
  return { used: [verb, list.at], readings: make(clause, subject, verb, list, current ? "currently-listed" : "listed", current ? "state" : "event", names, objects.names.length > 0 ? objects.via : subject.via) };
}

/** "blacklisted", "sanctions", "banned" as verbs or before a name. */
function byMeasure(clause: Clause, verb: number, earlier: readonly Token[]): Found | null {
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
  const names = passive ? subject.names : objects.names;
  const spoken = subject.chain.some(({ start }) => start >= 0);
  const state = passive && participle && (stance.still || (stance.tense === "present" && spoken && !subject.chain.some(({ low }) => low === "being")) || (hasSince(clause) && stance.tense !== "past"));
  return { used: [verb], readings: make(clause, subject, verb, { at: verb, list }, state ? "currently-listed" : "listed", state ? "state" : "event", names, passive ? subject.via : objects.via, stance) };
}

/** A list without a verb of its own: "is on the Entity List", "sanctions on Intellexa", "US sanctions Intellexa". */
function byList(clause: Clause, at: number, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  const list = { at, list: tokens[at]?.list as InstrumentWords };
  const after = tokens[at + 1];
  if (/^(?:on|against|targeting|for)$/u.test(after?.low ?? "") && list.list.word !== "exact" || (/^(?:on|against|targeting)$/u.test(after?.low ?? "") && /sanction|freeze|ban/u.test(tokens[at]?.low ?? ""))) {
    const verb = tokens.findLastIndex((token, index) => index < at && token.kind === "word" && (IMPOSE.test(token.low) || LIFT.test(token.low)));
    const lifts = verb >= 0 && LIFT.test(tokens[verb]?.low ?? "");
    const passiveLift = tokens.slice(at + 1).find((token) => token.kind === "word" && /^(?:lifted|removed|dropped|eased|revoked)$/u.test(token.low));
    return onTargets(clause, verb >= 0 ? verb : at, at, lifts || passiveLift ? "delisted" : "listed", earlier);
  }
  // headline: "US sanctions Intellexa", "EU sanctions Anxun"
  const firstName = tokens.findIndex(({ kind }, index) => index > at && (kind === "name" || kind === "product"));
  const direct = firstName > at && firstName - at < 8 && tokens.slice(at + 1, firstName).every(({ kind, low }, index) => kind === "place" || kind === "other" || (kind === "word" && !PREPOSITION.has(low) && !BE.has(low) && !ADD.has(low) && !REMOVE.has(low) && !/^(?:has|have|had|will|would|could|may|that|which|who)$/u.test(low) && (index > 0 || !/^(?:and|or)$/u.test(low))));
  if (/(?:sanctions|blacklists|blocklists)$/u.test(tokens[at]?.low ?? "") && direct) {
    const objects = objectsIn(tokens, at + 1, endOfObject(tokens, at + 1), earlier);
    if (tokens[at + 1]?.kind === "name" && tokens[at + 2]?.low === "'s" && objects.names.length === 0) return null;
    return { used: [at], readings: make(clause, { names: [], via: "itself", chain: [], from: at }, at, list, "listed", "event", objects.names, objects.via) };
  }
  // "the list includes NSO", "the Entity List, which names"
  if (/^(?:includes?|included|features?|featured|names|named|lists|contains?|contained)$/u.test(after?.low ?? "")) {
    const objects = objectsIn(tokens, at + 2, tokens.length, earlier);
    const past = /ed$/u.test(after?.low ?? "");
    return objects.names.length === 0 ? null : { used: [at, at + 1], readings: make(clause, { names: [], via: "itself", chain: [], from: at }, at + 1, list, past ? "listed" : "currently-listed", "state", objects.names, objects.via) };
  }
  // back to the preposition
  let prep = at - 1;
  while (prep >= 0 && (DETERMINER.has(tokens[prep]?.low ?? "") || tokens[prep]?.kind === "place" || tokens[prep]?.kind === "authority" || /^(?:'s|trade|own|so-called|department|government|list|export|same|federal)$/u.test(tokens[prep]?.low ?? ""))) prep--;
  const low = tokens[prep]?.low ?? "";
  if (!/^(?:on|in|under|off|to|by)$/u.test(low) || tokens[prep]?.kind !== "word") return null;
  if (low === "to" && tokens[prep - 1]?.low !== "subject") return null;
  const verb = tokens[prep - 1]?.low === "subject" ? prep - 1 : prep;
  const holds = subjectOf(tokens, verb, earlier);
  const previous = tokens[verb - 1];
  let stateVerb = verb;
  if (previous && STATE.has(previous.low)) stateVerb = verb - 1;
  else if (/^(?:listing|place|spot|presence|inclusion|entry|name|position)$/u.test(previous?.low ?? "")) {
    if (low === "off") return null;
    // "its listing on the Entity List", "NSO's place on"
    const owner = possessor(tokens, verb - 1, earlier);
    return owner.names.length === 0 ? null : { used: [at], readings: make(clause, { ...owner, chain: [], from: verb }, verb, list, "listed", "state", owner.names, owner.via) };
  }
  const subject = stateVerb === verb ? holds : subjectOf(tokens, stateVerb, earlier);
  const chainHasBe = subject.chain.some(({ low: word }) => BE.has(word));
  const bare = previous?.kind === "name" && at >= tokens.length - 3;
  const again = /^(?:now|back|still)$/u.test(previous?.low ?? "");
  if (!chainHasBe && stateVerb === verb && !bare && !again && subject.chain.length === 0) {
    return companies(clause, prep, list, earlier);
  }
  if (low === "by" || (low === "in" && !chainHasBe && stateVerb === verb)) return null;
  const stance = stanceOf(clause, subject, stateVerb);
  if (low === "off") return { used: [at], readings: make(clause, subject, stateVerb, list, "delisted", "event", subject.names, subject.via, stance) };
  const past = (stance.tense === "past" || /ed$|^sat$|^stood$/u.test(tokens[stateVerb]?.low ?? "")) && stateVerb >= 0;
  const relation = stance.noLonger ? "delisted" : past || stance.over || stance.ever ? "listed" : "currently-listed";
  return { used: [at], readings: make(clause, subject, stateVerb, list, relation, "state", subject.names, subject.via, stance) };
}

/** "companies on the Entity List such as NSO and Candiru". */
function companies(clause: Clause, prep: number, list: { at: number; list: InstrumentWords }, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  if (!FIRM.has(tokens[prep - 1]?.low ?? "")) return null;
  const names = including(tokens, list.at + 1);
  void earlier;
  return names.length === 0 ? null : { used: [list.at], readings: make(clause, { names, via: "itself", chain: [], from: 0 }, prep, list, "currently-listed", "state", names, "itself") };
}

/** "sanctions on V", "a ban on V": the targets stand behind the preposition. */
function onTargets(clause: Clause, verb: number, listAt: number, relation: "listed" | "delisted", earlier: readonly Token[], words?: InstrumentWords): Found | null {
  const { tokens } = clause;
  const list = words ?? tokens[listAt]?.list;
  if (!list) return null;
  const objects = objectsIn(tokens, listAt + 2, endOfObject(tokens, listAt + 2), earlier);
  if (objects.names.length === 0) return null;
  const subject = verb === listAt ? { names: [], via: "itself" as Via, chain: [], from: listAt } : subjectOf(tokens, verb, earlier);
  const around = stanceOf(clause, subject, verb);
  const wished = tokens.slice(Math.max(0, listAt - 5), listAt).some(({ low }) => WISH.has(low)) || tokens.slice(listAt + 1).some(({ low }) => /^(?:would|could|may|might|should|will)$/u.test(low));
  return { used: [verb, listAt], readings: make(clause, subject, verb, { at: listAt, list: narrowed(tokens, listAt, list) }, relation, "event", objects.names, objects.via, { ...around, unasserted: around.unasserted || wished }) };
}

/** "the addition of NSO to the Entity List", "Sandvine's removal". */
function byNoun(clause: Clause, at: number, earlier: readonly Token[], memory: Memory): Found | null {
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
  return { used: [at, list.at], readings: make(clause, subject, at, list, relation, "event", names, via, { ...stance, unasserted: stance.unasserted || wished }) };
}

function possessor(tokens: readonly Token[], noun: number, earlier: readonly Token[]): { names: Token[]; via: Via } {
  let at = noun - 1;
  while (at >= 0 && tokens[at]?.kind === "word" && !/^(?:its|their|his)$/u.test(tokens[at]?.low ?? "") && !PREPOSITION.has(tokens[at]?.low ?? "") && noun - at < 4) at--;
  while (at >= 0 && tokens[at]?.kind === "day") at--;
  if (tokens[at]?.low === "its" || tokens[at]?.low === "their") return { names: [...earlier], via: "itself" };
  if (tokens[at]?.low === "'s" || tokens[at]?.low === "’" || tokens[at]?.low === "'") return nounEndingAt(tokens, at - 1, earlier);
  return { names: [], via: "itself" };
}

/** "…, including NSO and Candiru", "along with Candiru", "as were Candiru and COSEINC". */
function including(tokens: readonly Token[], from: number): Token[] {
  let at = from;
  while (tokens[at] && (tokens[at]?.low === "," || tokens[at]?.kind === "day")) at++;
  const low = tokens[at]?.low ?? "";
  const two = `${low} ${tokens[at + 1]?.low ?? ""}`;
  if (low === "with" && tokens[at + 1]?.kind !== "name") return [];
  if (!/^(?:including|namely|alongside|among|with)$/u.test(low) && !/^(?:such as|along with|together with|as were|as was|as well|among them)$/u.test(two)) return [];
  return objectsIn(tokens, at + 1, endOfObject(tokens, at + 2), []).names;
}

function endOfObject(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "word" && /^(?:that|which|who|because|after|before|when|while|over|for|from|to|in|on|by|as|is|are|was|were|has|have|had|will|would|could|may|remain|remains|since|until|at|amid|citing|saying|should|might|with)$/u.test(tokens[at]?.low ?? "")) && !(tokens[at]?.kind === "day")) at++;
  return at;
}

/** Whether a verb form is passive here: an auxiliary before it, or nothing and no object. */
function isPassive(tokens: readonly Token[], verb: number, object: boolean): boolean {
  const low = tokens[verb]?.low ?? "";
  if (!/(?:ed|put|struck|taken|hit|withdrawn|put)$/u.test(low)) return false;
  let at = verb - 1;
  while (at >= 0 && (tokens[at]?.kind === "day" || (tokens[at]?.kind === "word" && !BE.has(tokens[at]?.low ?? "") && /^(?:\p{L}+ly|not|never|also|now|still|already|officially|formally|recently|just|previously|first|since|subsequently|then|later|once|reportedly|both|all|since|being|currently|finally|publicly|longer|no|to|yet|only|effectively|quietly|initially|eventually|formerly|originally|separately|apparently|allegedly|ever|again|soon|either)$/u.test(tokens[at]?.low ?? "")))) at--;
  if (tokens[at] && BE.has(tokens[at]?.low ?? "") && (tokens[at]?.kind === "word" || tokens[at]?.start === -1)) return true;
  const previous = tokens[at];
  if (!previous) return !object;
  if (previous.kind === "name" || previous.kind === "other" || previous.kind === "product") return !object;
  if (previous.kind === "word" && (/^(?:which|who|that|has|have|had|having)$/u.test(previous.low))) return false;
  if (previous.kind === "word" && FIRM.has(previous.low)) return !object;
  return false;
}

/** "Meta banned", "blacklisted by Apple", "banned from Facebook": no state acts, and no list of ours is meant. */
function isPrivate(tokens: readonly Token[], verb: number): boolean {
  const by = tokens.findIndex(({ kind, low }, at) => at > verb && at < verb + 5 && kind === "word" && (low === "by" || low === "from"));
  let after = by + 1;
  while (by > 0 && (DETERMINER.has(tokens[after]?.low ?? "") || /^(?:social|tech|app|giant|platforms?)$/u.test(tokens[after]?.low ?? ""))) after++;
  const next = by > 0 ? tokens[after] : undefined;
  if (next && (next.kind === "other" || (tokens[by]?.low === "by" && next.kind === "name") || /^(?:platforms?|cloud|services?|conference|store|website|network|board|bank|banks|investors|chamber|club)$/u.test(next.low))) return !tokens.slice(after).some(({ low, kind }) => kind === "authority" || low === "government" || low === "department");
  const before = tokens.slice(0, verb).findLast((token) => token.kind !== "word" || FIRM.has(token.low) || token.low === "government" || token.low === "administration");
  return !isPassive(tokens, verb, objectsIn(tokens, verb + 1, endOfObject(tokens, verb + 1), []).names.length > 0) && before !== undefined && (before.kind === "other" || before.kind === "name") && /(?:ed|s)$/u.test(tokens[verb]?.low ?? "") && !isAdjective(tokens, verb);
}

/** "the blacklisted spyware maker NSO": before its noun, not an act of somebody. */
function isAdjective(tokens: readonly Token[], verb: number): boolean {
  const previous = tokens[verb - 1];
  if (!previous || previous.kind === "mark" || previous === SILENT_IS) return true;
  if (/^(?:both|all|also|now|since|recently)$/u.test(previous.low) && /^(?:has|have|had|is|are|was|were)$/u.test(tokens[verb - 2]?.low ?? "")) return false;
  if (previous.kind === "day") return false;
  return previous.kind === "word" && (DETERMINER.has(previous.low) || PREPOSITION.has(previous.low) || /^(?:and|but|formerly|previously|once|now|currently|still|newly|recently|says?|said|why|how|-)$/u.test(previous.low));
}

/** A ban said more exactly: from federal buying, from being invested in, from new equipment. */
function narrowed(tokens: readonly Token[], at: number, list: InstrumentWords): InstrumentWords {
  if (list.word !== "ban") return list;
  if (/^(?:exclu|divest)/u.test(tokens[at]?.low ?? "")) return { ids: ["no-pension-fund-exclusion"], word: "exact", jurisdiction: "no" };
  const words = tokens.map(({ low }) => low).join(" ");
  if (/\b(?:invest(?:ing|ment|ments|ors?)?|securities|shares|stock)\b/u.test(words)) return { ids: ["us-ns-cmic-list", "us-ccmc-investment-ban"], word: "exact", jurisdiction: "us" };
  if (/\b(?:federal (?:agencies|government|contract\w*|procurement|purchas\w*)|government (?:contracts?|agencies|departments|bodies)|(?:its|their|US|U\.S\.|government) agencies|defen[cs]e contracts?)\b/u.test(words) && /\b(?:buy\w*|purchas\w*|procur\w*|contract\w*|using|use)\b/u.test(words)) return { ids: ["us-ndaa-889"], word: "exact", jurisdiction: "us" };
  return list;
}

function hasSince(clause: Clause): boolean {
  return clause.tokens.some(({ when }) => when?.kind === "since");
}

interface Acting {
  jurisdiction: string;
  authority: readonly string[];
}

/** The states that act, or whose list it is, the nearest alone unless others are joined to it. Adjectives of a vendor's own country are none. */
function clauseJurisdictions(tokens: readonly Token[], verb: number, listAt: number): Acting[] {
  const found: (Acting & { at: number; far: number })[] = [];
  for (const [at, token] of tokens.entries()) {
    const far = Math.min(Math.abs(at - verb), listAt < 0 ? 99 : Math.abs(at - listAt)) - (token.authority ? 2 : 0);
    if (token.authority) found.push({ jurisdiction: token.authority.jurisdiction, authority: token.authority.lists, at, far });
    else if (token.place && token.place.form !== "city" && acts(tokens, at, token)) found.push({ jurisdiction: token.place.code.toLowerCase(), authority: [], at, far });
  }
  const nearest = [...found].sort((a, b) => a.far - b.far)[0];
  if (!nearest) return [];
  const joined = found.filter((one) => one.jurisdiction !== nearest.jurisdiction && tokens.slice(Math.min(one.at, nearest.at) + 1, Math.max(one.at, nearest.at)).every(({ low, kind }) => /^(?:and|,|the|both)$/u.test(low) || kind === "place" || kind === "authority"));
  return [nearest, ...joined];
}

function acts(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  const low = next?.low ?? "";
  if (next?.kind === "list" || next?.kind === "authority") return true;
  if (/^(?:government|administration|officials|authorities|regulators?|treasury|ministry|sanctions?|ban|list|council|commerce|trade|export|law|agencies|congress|lawmakers)$/u.test(low)) return true;
  if (token.place?.form === "adjective") return false;
  if (/^(?:spyware|surveillance|firm|company|maker|-|based)$/u.test(low) || next?.kind === "name") return false;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ low: word }) => word);
  if (/^(?:by)$/u.test(before.at(-1) ?? "") || (before.at(-1) === "the" && before.at(-2) === "by")) return true;
  if ((before.at(-1) === "in" || before.at(-2) === "in") && token.place?.form === "name") return !tokens.slice(0, at).some(({ low: word }) => /^(?:based|headquartered|located)$/u.test(word));
  if (low === "'s") return true;
  return next?.kind === "word" || next?.kind === "day" || low === "," || low === "-";
}

function make(
  clause: Clause, subject: Subject, verb: number, found: { at: number; list: InstrumentWords }, relation: "listed" | "delisted" | "currently-listed", mode: Reading["mode"],
  names: readonly Token[], via: Via, given?: Stance, over = false,
): Reading[] {
  const { tokens } = clause;
  const stance = given ?? stanceOf(clause, subject, verb);
  const lists = [found.list, ...moreLists(tokens, found.at)];
  const places = clauseJurisdictions(tokens, verb, found.at);
  const away = (at: number): number => (at > Math.min(verb, found.at) ? at - Math.min(verb, found.at) : 50 + Math.min(verb, found.at) - at);
  const whens: When[] = tokens.flatMap((token, at) => (token.when && !isAdjectival(tokens, at) ? [{ when: token.when, far: away(at) }] : [])).sort((a, b) => a.far - b.far).map(({ when }) => when);
  const spoken = (list: readonly (Token | undefined)[]): Span[] => list.filter((token): token is Token => !!token && token.start >= 0).map(({ start, end }) => ({ start, end }));
  const first = Math.min(verb - subject.chain.length < 0 ? verb : verb - subject.chain.length, found.at);
  const part = spoken(tokens.slice(Math.max(0, first), byEnd(tokens, Math.max(verb, found.at) + 1)).filter(({ kind }) => kind !== "name"));
  const until = whens.some(({ kind }) => kind === "until");
  return [...new Set(names)].flatMap((token) => lists.flatMap((list) => (list.jurisdiction === null && places.length > 0 ? places : places.slice(0, 1).length > 0 ? places.slice(0, 1) : [null]).flatMap((place): Reading[] =>
    token.name ? [{
      who: token.name, via: token.kind === "product" && via === "itself" && !makerNear(tokens, token) ? "product" : via, relation: stance.noLonger ? "delisted" : relation, mode: stance.noLonger ? "event" : mode, list,
      jurisdiction: list.jurisdiction ?? place?.jurisdiction ?? null,
      authority: place && place.authority.length > 0 ? place.authority : null,
      whens, negated: stance.negated, ever: stance.ever, over: over || stance.over || (until && mode === "state"), reported: stance.reported, denial: stance.denial, unasserted: stance.unasserted,
      object: null,
      understood: [...spoken([token, tokens[verb], tokens[found.at]]), ...spoken(subject.chain.filter(({ kind }) => kind === "word")), ...whens.map(({ start, end }) => ({ start, end }))],
      predicate: { start: Math.min(...part.map(({ start }) => start)), end: Math.max(...part.map(({ end }) => end)) },
    }] : [])));
}

/** "sanctioned by the US Treasury": what is said goes on through the one who acts. */
function byEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.low !== "by") return from;
  let at = from + 1;
  while (tokens[at] && (tokens[at]?.kind === "place" || tokens[at]?.kind === "authority" || /^(?:the|department|government|of|administration)$/u.test(tokens[at]?.low ?? ""))) at++;
  return at > from + 1 ? at : from;
}

/** "the Entity List and the SDN List": lists that go on from one. */
function moreLists(tokens: readonly Token[], from: number): InstrumentWords[] {
  if (tokens[from]?.kind !== "list") return [];
  let at = from + 1;
  if (!/^(?:and|or|,)$/u.test(tokens[at]?.low ?? "")) return [];
  at++;
  while (DETERMINER.has(tokens[at]?.low ?? "") || tokens[at]?.low === "and" || tokens[at]?.low === "on" || tokens[at]?.low === "'s" || tokens[at]?.kind === "authority" || tokens[at]?.kind === "place") at++;
  const next = tokens[at];
  return next?.kind === "list" && next.list ? [next.list, ...moreLists(tokens, at)] : [];
}

/** "Pegasus maker", "the maker of Pegasus": the maker is meant. */
function makerNear(tokens: readonly Token[], product: Token): boolean {
  const at = tokens.indexOf(product);
  return tokens.slice(at + 1, at + 4).some(({ low }) => FIRM.has(low)) || tokens.slice(Math.max(0, at - 4), at).some(({ low }) => FIRM.has(low) || low === "behind");
}

/** "the 2021 revelations": a day that only names something. */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return !!before && /^(?:the|its|their|a|his)$/u.test(before.low) && next?.kind === "word" && !PREPOSITION.has(next.low) && !BE.has(next.low);
}
