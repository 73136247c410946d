import { type Day, earliest, latest } from "../facts/day.ts";
import type { When } from "./claim.ts";
import type { InstrumentWords } from "./instrument-words.ts";
import { arabic } from "./languages/arabic.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import type { Grammar } from "./languages/grammar.ts";
import { russian } from "./languages/russian.ts";
import { spanish } from "./languages/spanish.ts";
import type { Named } from "./named.ts";
import type { Reading } from "./reading.ts";

const GRAMMARS: Readonly<Record<string, Grammar>> = { es: spanish, fr: french, de: german, ru: russian, ar: arabic };

/** Languages besides English whose listing claims are read. */
export function isRead(lang: string): boolean {
  return Object.hasOwn(GRAMMARS, lang);
}

/** A stretch between commas and conjunctions. */
interface Part {
  text: string;
  start: number;
  names: Named[];
}

/**
 * Reads listing claims in Spanish, French, German, Russian or Arabic by their words: a list, what is done, who is named beside it.
 * Where two vendors are named that are not joined, nothing is read: word order is not followed.
 */
export function readOther(text: string, names: readonly Named[], on: Day, lang: string): Reading[] {
  const grammar = GRAMMARS[lang];
  if (!grammar) return [];
  const readings: Reading[] = [];
  for (const sentence of sentencesOf(text)) {
    if (find(grammar.question, sentence.text, true)) continue;
    const own = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.start + sentence.text.length);
    let subject: Named[] = [];
    let wished = false;
    for (const part of partsOf(sentence, own, grammar)) {
      const found = readPart(part, subject, grammar, on);
      // "asks that it be put on": what is wished for follows its conjunction
      if (wished && /^\s*(?:que|qu['’]|dass|что|чтобы|أن)/iu.test(part.text)) for (const reading of found) reading.unasserted = true;
      wished = find(grammar.unasserted, part.text) !== null;
      if (part.names.length > 0) subject = found.length > 0 ? found.map(({ who }) => who) : joined(part, grammar) ?? [];
      readings.push(...found);
    }
    if (find(grammar.doubt, sentence.text)) for (const reading of readings) if (reading.who.start >= sentence.start) reading.denial = true;
  }
  return readings;
}

function readPart(part: Part, subject: readonly Named[], grammar: Grammar, on: Day): Reading[] {
  const { text } = part;
  const list = listIn(text, grammar);
  const measure = grammar.measures.map(([pattern, word]) => ({ word, at: find(pattern, text) })).find(({ at }) => at);
  const [adds, removes] = [find(grammar.add, text), find(grammar.remove, text)];
  const [holds, held] = [find(grammar.is, text), find(grammar.was, text)];
  const over = find(grammar.noLonger, text);
  if (!list && !measure) return [];
  if (list && !measure && !adds && !removes && !holds && !held && !over) return [];
  const names = part.names.length > 0 ? joined(part, grammar) : [...subject];
  if (names === null || names.length === 0) return [];
  const words: InstrumentWords = list?.means ?? { ids: [], word: measure?.word ?? "sanction", jurisdiction: null };
  const whens = daysIn(part, grammar, on);
  const since = whens.some(({ kind }) => kind === "since");
  const state = !list && measure ? !!find(grammar.state, text) && !find(grammar.was, text) : false;
  const relation: Reading["relation"] = over ? "delisted" : removes ? "delisted" : list && adds ? (since ? "currently-listed" : "listed") : measure && !list ? (state || since ? "currently-listed" : "listed") : held && !holds ? "listed" : "currently-listed";
  const place = grammar.places.map(([pattern, code]) => ({ code, at: find(pattern, text) })).filter(({ at }) => at)[0];
  const authority = grammar.authorities.find(([pattern]) => find(pattern, text));
  const negated = !over && !!(find(grammar.not, text) || find(grammar.never, text));
  const anchor = list?.at ?? measure?.at ?? { start: 0, end: 0 };
  const verb = removes ?? adds ?? holds ?? held ?? over ?? measure?.at ?? anchor;
  const span = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start: start + part.start, end: end + part.start });
  return names.map((who): Reading => ({
    who, via: "itself", relation, mode: relation === "currently-listed" || (relation === "listed" && !adds && !measure) ? "state" : "event", list: words,
    jurisdiction: words.jurisdiction ?? place?.code ?? (authority ? "us" : null), authority: authority && words.ids.length === 0 ? authority[1] : null,
    whens, negated, ever: !!find(grammar.never, text), over: false, reported: !!find(grammar.reported, text), denial: false,
    unasserted: !!find(grammar.unasserted, text), object: null,
    understood: [{ start: who.start, end: who.end }, span(verb), span(anchor), ...whens.map(({ start, end }) => ({ start, end }))],
    predicate: { start: part.start + Math.min(verb.start, anchor.start), end: part.start + Math.max(verb.end, anchor.end) },
  }));
}

/** The list that a part names: the one whose words are most exact. */
function listIn(text: string, grammar: Grammar): { means: InstrumentWords; at: { start: number; end: number } } | null {
  for (const [pattern, means] of grammar.lists) {
    const at = find(pattern, text);
    if (at) return { means, at };
  }
  return null;
}

/** The names of a part, if they are one or are joined to each other; null if it cannot be said which is meant. */
function joined(part: Part, grammar: Grammar): Named[] | null {
  const own = part.names.filter(({ start }) => !find(`${grammar.other}\\s*(?:\\p{L}+\\s+){0,2}$`, part.text.slice(0, start - part.start), true));
  if (own.length < part.names.length) return null;
  for (const [at, name] of own.entries()) {
    const next = own[at + 1];
    if (next && !new RegExp(String.raw`^[\s,«»"“”]*(?:(?:${grammar.and})\s*)?[\s«»"“”]*$`, "iu").test(part.text.slice(name.end - part.start, next.start - part.start))) return null;
  }
  return own;
}

function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/(?:[^.!?؟;\n]|\.(?=\s?\p{Ll}|\S|\s?UU|\s\d|\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)))+[.!?؟;]?/gu)].map(({ 0: part, index }) => ({ text: part, start: index }));
}

/** Cuts a sentence at commas and clause words, but not inside "X, Y und Z". */
function partsOf(sentence: { text: string; start: number }, names: readonly Named[], grammar: Grammar): Part[] {
  const marks = [...sentence.text.matchAll(new RegExp(String.raw`[,،:()–—]|(?<![\p{L}\p{M}])(?:${grammar.cut})(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:${grammar.and})\s+(?=(?:\p{L}+\s+)?(?:${grammar.add}|${grammar.remove}|${grammar.is})(?![\p{L}\p{M}]))`, "giu"))];
  const bounds = [0, ...marks.map(({ index }) => index).filter((at) => !inList(sentence, at, names, grammar)), sentence.text.length];
  const parts: Part[] = [];
  for (let at = 0; at + 1 < bounds.length; at++) {
    const [from, to] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    const start = sentence.start + from;
    const text = sentence.text.slice(from, to);
    if (text.trim() !== "") parts.push({ text, start, names: names.filter((name) => name.start >= start && name.end <= start + text.length) });
  }
  return parts;
}

function inList(sentence: { text: string; start: number }, at: number, names: readonly Named[], grammar: Grammar): boolean {
  const before = names.findLast(({ end }) => end <= sentence.start + at);
  const after = names.find(({ start }) => start >= sentence.start + at);
  return !!before && !!after && new RegExp(String.raw`^[\s,،]*(?:(?:${grammar.and})\s*)?$`, "iu").test(sentence.text.slice(before.end - sentence.start, after.start - sentence.start));
}

const cache = new Map<string, RegExp>();

/** Where a pattern stands as a word of its own; `bare`: anywhere. Arabic's "and" and "by" may be written on to it. */
function find(pattern: string, text: string, bare = false): { start: number; end: number } | null {
  const key = `${bare ? "b" : "w"}${pattern}`;
  let regexp = cache.get(key);
  if (!regexp) {
    regexp = new RegExp(bare ? pattern : String.raw`(?<![\p{L}\p{M}])(?:[وفبل](?=\p{Script=Arabic}))?(?:${pattern})(?![\p{L}\p{M}])`, "iu");
    cache.set(key, regexp);
  }
  const found = regexp.exec(text);
  return found && found[0] !== "" ? { start: found.index, end: found.index + found[0].length } : null;
}

function daysIn(part: Part, grammar: Grammar, on: Day): When[] {
  const months = grammar.months.map((pattern, at) => ({ pattern, number: String(at + 1).padStart(2, "0") }));
  const month = grammar.months.join("|");
  const whens: When[] = [];
  const year = Number(on.slice(0, 4));
  const push = (from: Day, to: Day, start: number, end: number, kind: When["kind"], relative = false): void => {
    whens.push({ from, to, start: part.start + start, end: part.start + end, kind, ...(relative ? { relative: true as const } : {}) });
  };
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:(?<since>${grammar.since})|(?<until>${grammar.until}))?\s*(?:\p{L}{1,3}\.?\s+){0,2}?(?:(?<d>\d{1,2})(?:er|\.|º)?\s*(?:de\s+)?)?(?:(?<m>${month})\s*(?:de(?:l)?\s+)?)?(?<y>(?:19|20)\d{2})(?!\d)`, "giu");
  for (const match of part.text.matchAll(pattern)) {
    const { since, until, d, m, y } = match.groups ?? {};
    const number = m ? months.find(({ pattern: name }) => new RegExp(`^(?:${name})$`, "iu").test(m))?.number : undefined;
    const day: Day = number ? (d ? `${y}-${number}-${d.padStart(2, "0")}` : `${y}-${number}`) : (y ?? "");
    push(earliest(day), latest(day), match.index, match.index + match[0].length, since ? "since" : until ? "until" : "on");
  }
  const relative: [string, Day, Day][] = [
    [grammar.lastYear, `${year - 1}-01-01`, `${year - 1}-12-31`], [grammar.thisYear, `${year}-01-01`, on],
  ];
  for (const [words, from, to] of relative) {
    const at = find(words, part.text);
    if (at) push(from, to, at.start, at.end, "on", true);
  }
  const lastMonth = find(grammar.lastMonth, part.text);
  if (lastMonth) {
    const before = on.slice(5, 7) === "01" ? `${year - 1}-12` : `${year}-${String(Number(on.slice(5, 7)) - 1).padStart(2, "0")}`;
    push(earliest(before), latest(before), lastMonth.start, lastMonth.end, "on", true);
  }
  return whens;
}
