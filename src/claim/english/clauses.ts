import { isApposition, opening } from "./apposition.ts";
import { hasVerb, hasVerbOrSilent, isVerb, SILENT_IS } from "./predicate.ts";
import type { Token } from "./tokens.ts";
import { heldOver } from "./held-over.ts";
import { isModifier } from "./subject.ts";
import { withList } from "./with-list.ts";
import { ADVERB, BE, CONDITION, COORDINATOR, DO, FIRM, HAVE, NEGATION, PREPOSITION, PRONOUN, SUBORDINATOR, WARES } from "./verbs.ts";

/** A piece of a sentence with one predicate at most. What it borrows from another piece (its subject) is copied in. */
export interface Clause {
  tokens: Token[];
  /** "if", "unless", "whether": nothing is asserted */
  condition: boolean;
  question: boolean;
  /** number of the sentence it came from, for pronouns */
  sentence: number;
}

/** Cuts the tokens of an English text into clauses: sentences, relative clauses, appositions, coordinated predicates. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let sentence: Token[] = [];
  let number = 0;
  const close = (mark: string): void => {
    if (sentence.length > 0) cutSentence(sentence, { question: mark === "?" || asks(sentence), sentence: number++ }, clauses);
    sentence = [];
  };
  for (const token of withList(tokens)) {
    if (token.kind === "mark" && /^[.!?;\n…]$/u.test(token.low)) close(token.low);
    else if (!/^["“”„«»*_]$/u.test(token.low)) sentence.push(token);
  }
  close(".");
  return clauses;
}

type Where = Pick<Clause, "question" | "sentence">;

/** "Is Sandvine still on the list" asks even without its mark. */
function asks(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  return !!first && !!second && (BE.has(first.low) || DO.has(first.low) || HAVE.has(first.low)) && first.low.length > 1 && (second.kind === "name" || second.kind === "product" || second.low === "the" || second.low === "it") && !first.low.endsWith("ing");
}

function cutSentence(all: readonly Token[], where: Where, into: Clause[]): void {
  const main = takeBrackets(all, where, into);
  const segments = split(main, (token) => token.kind === "mark" && token.low === ",");
  let here: Token[] = [];
  let dropped = false;
  const chunks: Token[][] = [];
  for (const [at, segment] of segments.entries()) {
    const [first, second] = segment;
    if (!first) continue;
    const antecedent = at === 0 ? [] : nounAtEnd(here);
    const [before, kept] = [into.length, here];
    const list = here.at(-1);
    const opened = at === 0 ? opening(segment, segments[1] ?? []) : null;
    if (opened) {
      cutPredicates(opened, where, into);
      dropped = true;
      continue;
    }
    if (second?.low === "which" && list?.kind === "list" && /^(?:to|on|from|under)$/u.test(first.low)) {
      // "the Entity List, to which NSO was added"
      const days = segment.findIndex(({ kind }) => kind === "day");
      const end = days < 0 ? segment.length : days;
      cutPredicates([...segment.slice(2, end), first, list, ...segment.slice(end)], where, into);
      dropped = true;
      continue;
    }
    if (first.low === "where" && list?.kind === "list" && hasVerb(segment) && !segment.some(({ kind }) => kind === "list")) {
      // "the Entity List, where it has been since 2021"
      const days = segment.findIndex(({ kind }) => kind === "day");
      const end = days < 0 ? segment.length : days;
      cutPredicates([...segment.slice(1, end), { ...first, low: "on", kind: "word" }, list, ...segment.slice(end)], where, into);
      dropped = true;
      continue;
    }
    if (antecedent.length > 0 && FIRM.has(antecedent.at(-1)?.low ?? "") && antecedent.at(-1)?.kind === "word" && segment.every(({ kind, low }) => kind === "name" || kind === "other" || low === "and")) {
      // "two firms, NSO Group and Intellexa, are": the names are the firms
      here.push(...segment);
      dropped = true;
      continue;
    }
    if (first.kind === "name" && second?.kind === "day" && hasVerb(here)) {
      // "…, CloudWalk in June 2020"
      const gap = gapped(here, [first, ...segment]);
      if (gap) {
        into.push({ tokens: gap.tokens, condition: false, ...where });
        dropped = true;
        continue;
      }
    }
    const relative = first.low === "which" || first.low === "who" || (first.low === "whose") || ((first.low === "both" || first.low === "all") && second?.low === "of");
    if (antecedent.length > 0 && relative) {
      const skip = first.low === "both" || first.low === "all" ? 3 : 1;
      cutPredicates(first.low === "whose" ? [...antecedent, { ...first, low: "'s", kind: "mark" }, ...segment.slice(1)] : [...antecedent, ...segment.slice(skip)], where, into);
    } else if (antecedent.length > 0 && isApposition(segment, at === segments.length - 1)) {
      cutPredicates([...antecedent, SILENT_IS, ...segment], where, into);
    } else if (at > 0 && antecedent.length === 0 && first.kind === "word" && /^(?:added|removed|placed|put|taken|struck|dropped|delisted|blacklisted|sanctioned|banned|listed)$/u.test(first.low) && hasVerb(here)) {
      chunks.push(here);
      here = [...subjectPart(here), ...segment];
    } else if (at > 0 && fronted(here) && ownSubject(segment)) {
      // "After the US added it, NSO Group lost …": the main clause begins
      chunks.push(here);
      here = [...segment];
    } else if (at > 0 && (COORDINATOR.has(first.low) || SUBORDINATOR.has(first.low)) && hasVerb(segment) && !listGoesOn(here, segment)) {
      chunks.push(here);
      here = borrowSubject(here, segment);
    } else {
      if (at > 0 && !dropped) here.push({ start: first.start, end: first.start, low: ",", kind: "mark" });
      here.push(...segment);
      dropped = false;
      continue;
    }
    dropped = into.length > before || here !== kept;
  }
  chunks.push(here);
  for (const chunk of chunks) if (chunk.length > 0) cutPredicates(chunk, where, into);
}

/** True where a piece opens with a subordinate clause: "Years before the US sanctioned it". */
function fronted(here: readonly Token[]): boolean {
  return here.slice(0, 4).some(({ kind, low }) => kind === "word" && SUBORDINATOR.has(low)) && hasVerb(here) && !here.some(({ low }) => low === ",");
}

/** A name with something said of it: not one more of a list. */
function ownSubject(segment: readonly Token[]): boolean {
  const at = segment.findIndex(({ kind }) => kind === "name" || kind === "product" || kind === "other" || kind === "authority");
  const next = segment[at + 1];
  return at >= 0 && at < 5 && segment.slice(0, at).every((token) => isModifier(token)) && next?.kind === "word" && !COORDINATOR.has(next.low) && !PREPOSITION.has(next.low);
}

/** Takes "( … )" and "– … –" out of the sentence; each is read with the noun before it as its subject. */
function takeBrackets(all: readonly Token[], where: Where, into: Clause[]): Token[] {
  const main: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (!token) continue;
    const closer = token.low === "(" ? ")" : token.low === "[" ? "]" : /^[–—]$/u.test(token.low) ? token.low : null;
    const end = closer === null ? -1 : all.findIndex((other, index) => index > at && other.low === closer);
    if (closer === null || end < 0) {
      if (/^[–—]$/u.test(token.low) || (token.low === "-" && token.kind === "mark" && (all[at - 1]?.end ?? 0) < token.start)) main.push({ ...token, low: ",", kind: "mark" });
      else if (token.low === ":") main.push({ ...token, low: ",", kind: "mark" });
      else main.push(token);
      continue;
    }
    const inside = all.slice(at + 1, end);
    const antecedent = nounAtEnd(main);
    if (antecedent.length > 0 && inside.length > 1) cutPredicates(/^(?:which|who)$/u.test(inside[0]?.low ?? "") ? [...antecedent, ...inside.slice(1)] : [...antecedent, SILENT_IS, ...inside], where, into);
    at = end;
  }
  return main;
}

/** The vendors, or the words that refer to one, on which a piece ends. */
function nounAtEnd(tokens: readonly Token[]): Token[] {
  const last = tokens.at(-1);
  if (!last) return [];
  if (last.kind === "product") return [last];
  if (last.kind === "word" && WARES.has(last.low) && tokens.at(-2)?.kind === "name") return tokens.slice(-2);
  if (last.kind !== "name") return FIRM.has(last.low) && last.kind === "word" ? [...(tokens.at(-2)?.kind === "product" ? [tokens.at(-2) as Token] : []), last] : last.kind === "other" ? [last] : [];
  let from = tokens.length - 1;
  while (from >= 2 && (tokens[from - 1]?.low === "and" || tokens[from - 1]?.low === ",") && (tokens[from - 2]?.kind === "name" || tokens[from - 2]?.kind === "other")) from -= 2;
  return tokens.slice(from);
}

/** "Sandvine, NSO Group, and Candiru were added": a list of names goes on. */
function listGoesOn(here: readonly Token[], segment: readonly Token[]): boolean {
  return !hasVerb(here) && segment[0]?.low === "and";
}

/** A coordinated piece without its own subject takes over what stands before the first verb. */
function borrowSubject(here: readonly Token[], segment: readonly Token[]): Token[] {
  const lead = leadOf(here, segment);
  return lead ? [...lead, ...segment.slice(1)] : [...segment];
}

/** What such a piece begins with instead of its "and"; null if it has a subject of its own. */
function leadOf(here: readonly Token[], segment: readonly Token[]): Token[] | null {
  const [first] = segment;
  if (!first) return null;
  let at = 1;
  while (segment[at] && (ADVERB.has(segment[at]?.low ?? "") || NEGATION.has(segment[at]?.low ?? "") || segment[at]?.kind === "day" || segment[at]?.low === ",")) at++;
  const next = segment[at];
  const bare = isVerb(next) || next?.kind === "list" || (next?.low === "no" && segment[at + 1]?.low === "longer");
  return bare ? [...(SUBORDINATOR.has(first.low) ? [first] : []), ...subjectPart(here), ...heldOver(here, first, next)] : null;
}

/** The tokens of a clause before its first verb. */
export function subjectPart(tokens: readonly Token[]): Token[] {
  const verb = tokens.findIndex((token) => isVerb(token) || token === SILENT_IS);
  const part = tokens.slice(0, verb < 0 ? tokens.length : verb);
  while (part.length > 0 && (SUBORDINATOR.has(part[0]?.low ?? "") || COORDINATOR.has(part[0]?.low ?? ""))) part.shift();
  const comma = part.findLastIndex((token) => token.low === ",");
  const tail = part.slice(comma + 1);
  return comma >= 0 && tail.some((token) => token.kind === "name" || token.kind === "product" || token.kind === "authority" || token.kind === "place" || PRONOUN.has(token.low) || FIRM.has(token.low)) && !part.slice(0, comma).some(({ kind }) => kind === "name") ? tail : part;
}

/** Cuts one stretch at "and was removed", "but Candiru is", "after it was added", and hands the pieces over. */
function cutPredicates(tokens: readonly Token[], where: Where, into: Clause[]): void {
  let start = 0;
  let current: Token[] = [];
  const flush = (): void => {
    if (current.length === 0) return;
    const [first] = current;
    into.push({ tokens: current, condition: !!first && (CONDITION.has(first.low) || (first.low === "should" && current[1]?.kind === "name")), ...where });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const cut = at > start && cutsAt(tokens, at, current);
    if (!cut) {
      current.push(token);
      continue;
    }
    const before = current;
    const rest = tokens.slice(at);
    flush();
    start = at;
    if (cut === "again") {
      // "added not to the SDN List but to the Entity List", "by the UK in 2025 and by the EU in 2026"
      const not = NEGATION.has(tokens[at + 1]?.low ?? "");
      const preposition = tokens[at + (not ? 2 : 1)]?.low ?? "";
      const end = before.findLastIndex(({ low, kind }) => kind === "word" && low === preposition);
      current = before.slice(0, end).filter(({ low }) => not || token.low !== "but" || !NEGATION.has(low));
      continue;
    }
    const gap = cut === "gap" ? gapped(before, rest) : null;
    if (gap) {
      current = gap.tokens;
      at += gap.used - 1;
      continue;
    }
    // what is borrowed stands before the words still to come
    current = (cut === "borrow" ? leadOf(before, rest) : null) ?? [token];
  }
  flush();
}

function cutsAt(tokens: readonly Token[], at: number, current: readonly Token[]): "borrow" | "own" | "gap" | "again" | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !hasVerbOrSilent(current)) return null;
  const { low } = token;
  if (SUBORDINATOR.has(low)) {
    if (tokens[at - 1]?.low === "as" || tokens[at + 1]?.low === "as") return null;
    if (low === "as" && !["it", "the", "they"].includes(tokens[at + 1]?.low ?? "") && tokens[at + 1]?.kind !== "name") return null;
    if (low === "since" && tokens[at + 1]?.kind === "day") return null;
    const after = tokens[at + 1];
    if ((low === "since" || low === "once") && !(after?.kind === "name" || after?.low === "the" || PRONOUN.has(after?.low ?? ""))) return null;
    const rest = tokens.slice(at + 1);
    if (!hasVerb(rest) && !rest.some(({ kind }) => kind === "list")) return null;
    return /ing$/u.test(tokens[at + 1]?.low ?? "") && isVerb(tokens[at + 1]) ? "borrow" : "own";
  }
  if (!COORDINATOR.has(low)) return null;
  const preposition = NEGATION.has(tokens[at + 1]?.low ?? "") ? tokens[at + 2] : tokens[at + 1];
  if (preposition?.kind === "word" && /^(?:to|on|from|by|off)$/u.test(preposition.low) && current.some((one, index) => one.kind === "word" && one.low === preposition.low && current.slice(0, index).some((word) => isVerb(word) || word === SILENT_IS))) return "again";
  let next = at + 1;
  while (tokens[next] && (ADVERB.has(tokens[next]?.low ?? "") || NEGATION.has(tokens[next]?.low ?? "") || (tokens[next]?.low === "no" && tokens[next + 1]?.low === "longer") || tokens[next]?.low === "longer" || tokens[next]?.low === "," || (tokens[next]?.kind === "day" && isVerb(tokens[next + 1])))) next++;
  if (SUBORDINATOR.has(tokens[next]?.low ?? "")) return null;
  if (isVerb(tokens[next]) && !(tokens[next]?.kind === "word" && /^(?:list|bar|place|unit|listing|two|name)$/u.test(tokens[next]?.low ?? ""))) return "borrow";
  if (tokens[next]?.low === "the" || tokens[next]?.kind !== "word" || PRONOUN.has(tokens[next]?.low ?? "") || tokens[next]?.low === "its") {
    const named = nameFrom(tokens, next);
    if (named > 0 && tokens[named + 1]?.kind === "day") return "gap";
    // its own subject: a verb follows the noun at once
    let end = next;
    while (end < next + 6 && tokens[end] && !isVerb(tokens[end]) && !PREPOSITION.has(tokens[end]?.low ?? "") && tokens[end]?.low !== "that" && tokens[end]?.low !== "," && tokens[end]?.kind !== "list") end++;
    if (isVerb(tokens[end]) && end > next && !COORDINATOR.has(tokens[end - 1]?.low ?? "")) return "own";
  }
  return null;
}

/** "NSO was added in 2021 and Candiru in 2022": the second takes the first one's words, with its own day. */
function gapped(before: readonly Token[], rest: readonly Token[]): { tokens: Token[]; used: number } | null {
  const at = nameFrom(rest, 1);
  const [name, day] = [rest[at], rest[at + 1]];
  if (at < 0 || !name || day?.kind !== "day") return null;
  const verb = before.findIndex((token) => isVerb(token));
  if (verb < 0) return null;
  return { tokens: [name, ...before.slice(verb).filter(({ kind }) => kind !== "day"), day], used: at + 2 };
}

/** Where a name stands after words that belong to it: "its rival Candiru"; -1 if none does. */
function nameFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && isModifier(tokens[at])) at++;
  return tokens[at]?.kind === "name" ? at : -1;
}

function split(tokens: readonly Token[], at: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (at(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
