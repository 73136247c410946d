import type { InstrumentWords } from "../instrument-words.ts";
import type { Clause } from "./clauses.ts";
import { endOfObject } from "./end-of-object.ts";
import { including } from "./including.ts";
import { IMPOSE, LIFT, onTargets } from "./listing-on-targets.ts";
import { type Found, make } from "./listing-reading.ts";
import { objectsIn } from "./objects.ts";
import { possessor } from "./possessor.ts";
import { MAKER_NOUN } from "./relation-words.ts";
import { stanceOf } from "./stance.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { ADD, BE, DETERMINER, FIRM, PREPOSITION, REMOVE, STATE, WISH } from "./verbs.ts";

/** A list without a verb of its own: "is on the Entity List", "sanctions on Intellexa", "US sanctions Intellexa". */
export function byList(clause: Clause, at: number, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  const list = { at, list: tokens[at]?.list as InstrumentWords };
  const after = tokens[at + 1];
  if (/^(?:on|against|targeting|for)$/u.test(after?.low ?? "") && list.list.word !== "exact" || (/^(?:on|against|targeting)$/u.test(after?.low ?? "") && /sanction|freeze|ban/u.test(tokens[at]?.low ?? ""))) {
    const verb = tokens.findLastIndex((token, index) => index < at && token.kind === "word" && (IMPOSE.test(token.low) || LIFT.test(token.low)));
    const lifts = verb >= 0 && LIFT.test(tokens[verb]?.low ?? "");
    const passiveLift = tokens.slice(at + 1).find((token) => token.kind === "word" && /^(?:lifted|removed|dropped|eased|revoked)$/u.test(token.low));
    return onTargets(clause, verb >= 0 ? verb : at, at, lifts || passiveLift ? "delisted" : "listed", earlier);
  }
  // "the sanctions imposed on Intellexa"
  if (/^(?:imposed|announced|levied|placed|issued)$/u.test(after?.low ?? "") && /^(?:on|against)$/u.test(tokens[at + 2]?.low ?? "") && list.list.word !== "blacklist") {
    const objects = objectsIn(tokens, at + 3, endOfObject(tokens, at + 3), earlier);
    if (objects.names.length > 0) return { used: [at, at + 1], readings: make(clause, { names: [], via: "itself", chain: [], from: at }, at + 1, list, "listed", "event", objects.names, objects.via) };
  }
  // headline: "US sanctions Intellexa", "EU sanctions Anxun"
  const firstName = tokens.findIndex(({ kind }, index) => index > at && (kind === "name" || kind === "product"));
  const direct = firstName > at && firstName - at < 8 && tokens.slice(at + 1, firstName).every(({ kind, low }, index) => kind === "place" || kind === "other" || (kind === "word" && (!PREPOSITION.has(low) || (/^(?:of|behind)$/u.test(low) && (MAKER_NOUN.has(tokens[at + index]?.low ?? "") || FIRM.has(tokens[at + index]?.low ?? "")))) && !BE.has(low) && !ADD.has(low) && !REMOVE.has(low) && !/^(?:has|have|had|will|would|could|may|that|which|who)$/u.test(low) && (index > 0 || !/^(?:and|or)$/u.test(low))));
  if (/(?:sanctions|blacklists|blocklists)$/u.test(tokens[at]?.low ?? "") && direct) {
    const objects = objectsIn(tokens, at + 1, endOfObject(tokens, at + 1), earlier);
    if (tokens[at + 1]?.kind === "name" && tokens[at + 2]?.low === "'s" && objects.names.length === 0) return null;
    return { used: [at], readings: make(clause, { names: [], via: "itself", chain: [], from: at }, at, list, "listed", "event", objects.names, objects.via) };
  }
  // "the list includes NSO", "the Entity List, which names"
  let says = at + 1;
  while (/^(?:also|now|already|does|do|did|not|never)$/u.test(tokens[says]?.low ?? "")) says++;
  if (/^(?:includes?|included|features?|featured|names?|named|lists|contains?|contained)$/u.test(tokens[says]?.low ?? "")) {
    const objects = objectsIn(tokens, says + 1, tokens.length, earlier);
    const past = /ed$/u.test(tokens[says]?.low ?? "");
    return objects.names.length === 0 ? null : { used: [at, says], readings: make(clause, { names: [], via: "itself", chain: tokens.slice(at + 1, says), from: at }, says, list, past ? "listed" : "currently-listed", "state", objects.names, objects.via) };
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
  const bare = previous?.kind === "name" && (at >= tokens.length - 3 || (low === "off" && tokens[at + 1]?.low === ","));
  const again = /^(?:now|back|still)$/u.test(previous?.low ?? "");
  if (!chainHasBe && stateVerb === verb && !bare && !again && subject.chain.length === 0) {
    return companies(clause, prep, list, earlier);
  }
  if (low === "by" || (low === "in" && !chainHasBe && stateVerb === verb)) return null;
  const around = stanceOf(clause, subject, stateVerb);
  // "want NSO on the list"
  const wished = bare && !chainHasBe && tokens.slice(0, subject.from).some(({ low: word, kind }) => kind === "word" && WISH.has(word));
  const stance = { ...around, unasserted: around.unasserted || wished };
  if (low === "off") return { used: [at], readings: make(clause, subject, stateVerb, list, "delisted", "event", subject.names, subject.via, stance) };
  const past = (stance.tense === "past" || stance.tense !== "perfect" && /ed$|^sat$|^stood$/u.test(tokens[stateVerb]?.low ?? "")) && stateVerb >= 0;
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
