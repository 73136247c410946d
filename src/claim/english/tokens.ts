import type { Day } from "../../facts/day.ts";
import type { Span, When } from "../claim.ts";
import type { InstrumentWords } from "../instrument-words.ts";
import type { Named } from "../named.ts";
import { type AuthorityWord, authorityWords } from "./authorities.ts";
import { englishDays } from "./days.ts";
import { englishInstruments } from "./lists.ts";
import { PLACE_PATTERN, placeOf, type PlaceWord } from "./places.ts";
import { FIRM, isEnglishWord, WARES } from "./verbs.ts";

/** A word, a mark, or a phrase that is understood as one thing. */
export interface Token extends Span {
  /** lower case; of a phrase, the whole phrase */
  low: string;
  /** `other`: a capitalised name that we do not know */
  kind: "word" | "mark" | "name" | "product" | "list" | "day" | "authority" | "place" | "other";
  name?: Named;
  list?: InstrumentWords;
  when?: When;
  authority?: AuthorityWord;
  place?: PlaceWord;
}

const PIECE = /(?:\p{L}\.){2,}|n['’]t(?![\p{L}\p{N}])|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:\.\p{N}+)*|\S/gu;

/** What follows a product's name and makes it another thing: "a Pegasus clone". */
const NOT_ITSELF = /^(?:-like|-style| clones?| rivals?| cop(?:y|ies)| copycats?| competitors?| alternatives?| successors?| predecessors?| knock-?offs?| imitations?| victims?| targets?| customers?| clients?| infections?| scandal| affair| project| revelations)(?![\p{L}\p{N}])/u;

/**
 * Cuts an English sentence into tokens. Names come from the matcher; lists, days, authorities and places are found here.
 * What begins first wins, then what is longer; a name beats all but a list phrase that holds it.
 */
export function tokensOf(text: string, names: readonly Named[], on: Day): Token[] {
  const laid: Token[] = [];
  const free = (start: number, end: number): boolean => laid.every((other) => end <= other.start || start >= other.end);
  const lay = (start: number, end: number, more: Omit<Token, "start" | "end" | "low">): void => {
    if (free(start, end)) laid.push({ start, end, low: text.slice(start, end).toLowerCase(), ...more });
  };
  for (const name of [...names].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (name.kind !== "product" || !NOT_ITSELF.test(text.slice(name.end)))
    lay(name.start, name.end, { kind: name.kind === "product" ? "product" : "name", name });
  for (const { pattern, means } of englishInstruments) for (const found of text.matchAll(pattern)) {
    const lead = /^(?:the |\s)+/iu.exec(found[0])?.[0].length ?? 0;
    const tail = found[0].length - found[0].trimEnd().length;
    lay(found.index + lead, found.index + found[0].length - tail, { kind: "list", list: means });
  }
  for (const { start, end, when } of englishDays(text, on)) lay(start, end, { kind: "day", when });
  for (const { pattern, means } of authorityWords) for (const found of text.matchAll(pattern)) lay(found.index, found.index + found[0].length, { kind: "authority", authority: means });
  for (const found of text.matchAll(PLACE_PATTERN)) {
    const place = placeOf(found[0]);
    if (place) lay(found.index, found.index + found[0].length, { kind: "place", place });
  }
  laid.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let from = 0;
  for (const phrase of [...laid, null]) {
    pieces(text, from, phrase?.start ?? text.length, tokens);
    if (phrase) {
      tokens.push(phrase);
      from = phrase.end;
    }
  }
  // "to blacklist NSO": a verb, not a list
  return tokens.map((token, at) => (token.kind === "list" && /^(?:black|block)list$/u.test(token.low) && /^(?:to|will|would|could|may|might|should|must|can|not|did|does|and)$/u.test(tokens[at - 1]?.low ?? "") ? { start: token.start, end: token.end, low: token.low, kind: "word" } : token));
}

function pieces(text: string, from: number, to: number, into: Token[]): void {
  for (const found of text.slice(from, to).matchAll(PIECE)) {
    let [piece] = found;
    let start = from + found.index;
    // "isn't": the verb and its negation apart
    const not = /^(\p{L}+)n$/u.exec(piece) && /^['’]t/u.test(text.slice(start + piece.length)) ? piece.length - 1 : 0;
    if (not > 0) {
      const verb = piece.slice(0, not);
      push(verb === "wo" ? "will" : verb === "ca" ? "can" : verb, start, start + not, into, false);
      push("not", start + not, start + piece.length + 2, into, false);
      continue;
    }
    if (piece === "t" && into.at(-1)?.low === "not") continue;
    if (/^['’]$/u.test(piece) && into.at(-1)?.low === "not" && (into.at(-1)?.end ?? 0) > start) continue;
    if (piece.length > 1 && /^['’]s$/u.test(piece)) piece = "'s";
    const last = into.at(-1);
    // "Elbit Systems", "Acme Group": an ordinary noun with a capital behind a name is part of it
    const partOfName = last?.kind === "other" && last.end + 1 === start && (WARES.has(piece.toLowerCase()) || FIRM.has(piece.toLowerCase()));
    const capital = /^\p{Lu}/u.test(piece) && (partOfName || !isEnglishWord(piece.toLowerCase())) && !/^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(piece);
    const before = into.at(-1);
    const touching = before?.kind === "other" && (before.end === start || (before.end + 1 === start && text[before.end] === " "));
    if (capital && touching && before) {
      before.end = start + piece.length;
      before.low = text.slice(before.start, before.end).toLowerCase();
    } else push(piece.toLowerCase(), start, start + found[0].length, into, capital);
    start = 0;
  }
}

function push(low: string, start: number, end: number, into: Token[], capital: boolean): void {
  const kind = capital ? "other" : low === "'s" ? "mark" : /^[\p{L}\p{N}'’]/u.test(low) && low !== "'" && low !== "’" ? "word" : "mark";
  into.push({ start, end, low, kind });
}
