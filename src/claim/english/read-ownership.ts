import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { build, isVerbBe, objectOf } from "./kinship-reading.ts";
import { endOfName, nameAt } from "./name-at.ts";
import { objectsIn } from "./objects.ts";
import { nounEndingAt, subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER } from "./verbs.ts";

/** "Circles belongs to NSO". */
/** "owned by Amazon", "Amazon bought Ring". */
export function owningBy(clause: Clause, verb: number, by: number, earlier: readonly Token[], text: string): Reading[] {
  const subject = subjectOf(clause.tokens, verb, earlier);
  const owner = nameAt(clause.tokens, by + 1, text);
  return owner && subject.via === "itself" ? build(clause, subject, verb, "owned-by", subject.names, owner, { mode: clause.tokens[verb]?.low === "belonged" ? "event" : "state" }) : [];
}

export function owning(clause: Clause, verb: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[verb]?.low ?? "";
  const subject = subjectOf(tokens, verb, earlier);
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 5 && token.kind === "word" && token.low === "by");
  if (by > 0 && /(?:ed|bought)$/u.test(low)) {
    const owner = nameAt(tokens, by + 1, text);
    if (!owner || subject.via !== "itself") return [];
    return build(clause, subject, verb, "owned-by", subject.names, owner, low === "owned" || low === "controlled" ? { mode: "state", ...(subject.chain.some(({ low: word }) => /^(?:was|were|had)$/u.test(word)) ? { over: true } : {}) } : { mode: "event" });
  }
  if (low === "took") return [];
  const objects = objectsIn(tokens, verb + 1, endOfName(tokens, verb + 1), earlier);
  const whole = objects.via === "itself" ? objects.names.filter((token) => token.kind === "name" && !/^(?:shares|stake|stock|technology|licen[cs]es?|'s|tools?|services?)$/u.test(tokens[tokens.indexOf(token) + 1]?.low ?? "")) : [];
  if (whole.length === 0 || tokens.slice(verb + 1, tokens.indexOf(whole[0] as Token)).some(({ low: word }) => /^(?:stake|shares|from|of|spyware|tools?|licen[cs]es?|access|products?)$/u.test(word) )) return [];
  let before = tokens[verb - subject.chain.length - 1];
  if (before?.kind === "word" && /^(?:fund|unit|affiliate|group)$/u.test(before.low)) before = tokens[verb - subject.chain.length - 2];
  const owner = before && (before.kind === "other" || before.kind === "name" || before.low === "government" || before.low === "state") ? objectOf(before, text) : null;
  if (!owner) return [];
  return build(clause, subject, verb, "owned-by", whole, owner, { mode: /^(?:owns?|controls?)$/u.test(low) ? "state" : "event" });
}

/** "a subsidiary of Elbit", "part of the Bull group", "NSO's owner is Q Cyber". */
export function belonging(clause: Clause, noun: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[noun]?.low ?? "";
  if (low === "owner" || low === "parent") {
    const end = tokens[noun + 1]?.low === "company" ? noun + 2 : noun + 1;
    if (tokens[noun - 1]?.low === "'s" && isVerbBe(tokens[end])) {
      const owned = nounEndingAt(tokens, noun - 2, earlier);
      const owner = nameAt(tokens, end + 1, text);
      return owner ? build(clause, { ...owned, chain: [tokens[end] as Token] }, noun, "owned-by", owned.names.filter(({ kind }) => kind === "name"), owner, { mode: "state" }) : [];
    }
    if (tokens[end]?.low === "of") {
      // "Amazon, owner of Ring", "Amazon is the parent of Ring"
      const owned = objectsIn(tokens, end + 1, endOfName(tokens, end + 1), earlier).names.filter(({ kind }) => kind === "name");
      let be = noun - 1;
      while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.low === "not" || tokens[be]?.low === "current")) be--;
      const owner = tokens[be] === SILENT_IS || isVerbBe(tokens[be]) ? tokens[be - 1] : undefined;
      if (owner && (owner.kind === "other" || owner.kind === "name") && owned.length > 0) return build(clause, { names: owned, via: "itself", chain: tokens.slice(be, noun), from: 0 }, noun, "owned-by", owned, objectOf(owner, text), { mode: "state" });
    }
    return [];
  }
  if (tokens[noun + 1]?.low !== "of") return [];
  const owner = nameAt(tokens, noun + 2, text);
  if (!owner || (low === "part" && /list|group of|network/u.test(tokens[noun + 3]?.low ?? ""))) return [];
  let be = noun - 1;
  while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.kind === "place" || /^(?:owned|wholly|majority|-|former|not|now|also)$/u.test(tokens[be]?.low ?? "")) && !isVerbBe(tokens[be])) be--;
  if (!(tokens[be] === SILENT_IS || isVerbBe(tokens[be]))) return [];
  const subject = subjectOf(tokens, be + 1, earlier);
  if (subject.via !== "itself") return [];
  const not = tokens.slice(be + 1, noun).filter(({ low: word }) => word === "not");
  return build(clause, { ...subject, chain: [...subject.chain, ...not] }, be + 1, "owned-by", subject.names, owner, { mode: "state" });
}
