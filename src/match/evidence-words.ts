import { fold, type Folded, foldPiece, foldWithMap, HYPHEN, SPACE } from "../text/fold.ts";
import { isOpen, Script, scriptOf } from "../text/script.ts";
import type { MatchIndex } from "./open-index.ts";

/** A company, against or cue word where it stands in a text. */
export interface EvidenceHit {
  /** Number in `index.data.words`. */
  word: number;
  start: number;
  end: number;
}

interface EvidenceWord {
  word: number;
  /** The folded piece before the first star, and those after. */
  first: string;
  rest: readonly string[];
  /** Ends in a star. */
  open: boolean;
  /** The word as written, where its capitals count. */
  capitals: string;
}

/** All evidence words, opened for search: by their first three folded units, or all of a shorter word's. */
export interface EvidenceWords {
  byStart: Map<number, EvidenceWord[]>;
  /** By start key (16 bits of it): which lengths of start to look up there, as bits 1, 2 and 4 for one, two and three units. */
  lengths: Uint8Array;
  /** The folded word without its stars, to tell a form from evidence for it. */
  plain: string[];
}

const opened = new WeakMap<MatchIndex, { words: EvidenceWords; next: number }>();

const NONE: readonly string[] = [];
/** Small Latin letters: these fold to themselves and have no capitals. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/;

/** The evidence words of an index; opened on first need, since most pages hold no name. */
export function evidenceWords(index: MatchIndex): EvidenceWords {
  const known = opened.get(index);
  if (known !== undefined && known.next >= index.data.words.length) return known.words;
  openEvidence(index, Number.POSITIVE_INFINITY);
  return (opened.get(index) as { words: EvidenceWords }).words;
}

/** Opens some more of an index's evidence words; true once all are. For who must not hold a page up: all at once take some 10 ms. */
export function openEvidence(index: MatchIndex, some: number): boolean {
  const state = opened.get(index) ?? { words: { byStart: new Map<number, EvidenceWord[]>(), lengths: new Uint8Array(0x10000), plain: [] }, next: 0 };
  opened.set(index, state);
  const all = index.data.words;
  for (const until = Math.min(all.length, state.next + some); state.next < until; state.next++) openWord(state.words, state.next, all[state.next] as string);
  return state.next >= all.length;
}

function openWord(made: EvidenceWords, word: number, text: string): void {
  const open = text.endsWith("*");
  const bare = open ? text.slice(0, -1) : text;
  const simple = SIMPLE.test(bare);
  const pieces = simple ? [bare] : text.split("*").map(foldPiece);
  made.plain.push(simple ? bare : fold(text.replaceAll("*", "")));
  const first = pieces[0] ?? "";
  if (first === "") return;
  const entry: EvidenceWord = { word, first, rest: pieces.length > 1 ? pieces.slice(1).filter((piece) => piece !== "") : NONE, open, capitals: !simple && text !== text.toLowerCase() ? text : "" };
  const length = Math.min(first.length, 3);
  const key = startKey(first, 0, length);
  made.lengths[key & 0xffff] = (made.lengths[key & 0xffff] ?? 0) | (1 << (length - 1));
  const there = made.byStart.get(key);
  if (there) there.push(entry);
  else made.byStart.set(key, [entry]);
}

function startKey(folded: string, at: number, length: number): number {
  let key = length;
  for (let i = 0; i < length; i++) {
    const unit = folded.charCodeAt(at + i);
    key = Math.imul(key, 0x9e3779b1) + (unit === HYPHEN ? SPACE : unit);
  }
  return (key ^ (key >>> 15)) >>> 0;
}

/** No evidence word is longer. */
const LONGEST = 120;

/**
 * The evidence words that start in `[begin, finish)` of a text, in order. `endings` are endings a proper name may have in the text's
 * language.
 */
export function evidenceIn(index: MatchIndex, text: string, endings: ReadonlySet<string> | undefined, begin = 0, finish = text.length): EvidenceHit[] {
  const words = evidenceWords(index);
  let cut = begin;
  while (cut > 0 && begin - cut < 64 && scriptOf(text.charCodeAt(cut - 1)) !== Script.none) cut--;
  const folded = foldWithMap(cut === 0 && finish + LONGEST >= text.length ? text : text.slice(cut, finish + LONGEST), true);
  const hits: EvidenceHit[] = [];
  let script: Script = Script.none;
  let wordStart = 0;
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text.charCodeAt(at);
    const here = scriptOf(unit);
    if (here !== script) {
      script = here;
      wordStart = at;
    }
    if (unit === SPACE) continue;
    if (at > wordStart && !isOpen(here) && here !== Script.none) {
      if (here !== Script.hebrew && here !== Script.arabic) continue;
      if (at - wordStart > 5 || !index.clitics[here === Script.hebrew ? "hebrew" : "arabic"]?.has(folded.text.slice(wordStart, at))) continue;
    }
    for (let length = 3; length > 0; length--) {
      const key = startKey(folded.text, at, length);
      if (((words.lengths[key & 0xffff] as number) & (1 << (length - 1))) === 0) continue;
      for (const entry of words.byStart.get(key) ?? []) {
        const end = entryEnd(folded, at, entry, endings);
        if (end < 0) continue;
        const [from, to] = [(folded.at[at] ?? 0) + cut, (folded.at[end - 1] ?? 0) + 1 + cut];
        if (from < begin || from >= finish) continue;
        if (entry.capitals === "" || hasCapitals(text, from, to, entry.capitals)) hits.push({ word: entry.word, start: from, end: to });
      }
    }
  }
  return hits;
}

function entryEnd(folded: Folded, at: number, entry: EvidenceWord, endings: ReadonlySet<string> | undefined): number {
  const { text } = folded;
  const { first, rest, open } = entry;
  if (!pieceAt(text, at, first, rest.length > 0 || open)) return -1;
  let end = at + first.length;
  for (let i = 0; i < rest.length; i++) {
    const piece = rest[i] as string;
    end = wordEndAt(text, end, piece);
    if (end < 0) return -1;
    end += piece.length;
  }
  const last = scriptOf(text.charCodeAt(end - 1));
  if (isOpen(last) || last === Script.none) return end;
  const stop = lettersEnd(text, end, last);
  if (stop === end || open) return stop;
  return last === Script.latin && entry.capitals && endings?.has(text.slice(end, stop)) ? stop : -1;
}

/** True if a piece stands at `at`; hyphens and spaces stand for each other, but a hyphen before a star is a hyphen. */
function pieceAt(text: string, at: number, piece: string, beforeStar: boolean): boolean {
  for (let i = 0; i < piece.length; i++) {
    const want = piece.charCodeAt(i);
    const have = text.charCodeAt(at + i);
    if (want === have) continue;
    if ((want !== SPACE && want !== HYPHEN) || (have !== SPACE && have !== HYPHEN) || (beforeStar && i === piece.length - 1)) return false;
  }
  return true;
}

/** An inner star: letters of the same word up to where the next piece begins. */
function wordEndAt(text: string, from: number, piece: string): number {
  const script = scriptOf(text.charCodeAt(from - 1));
  for (let at = from; at <= lettersEnd(text, from, script); at++) if (pieceAt(text, at, piece, false)) return at;
  return -1;
}

function lettersEnd(text: string, from: number, script: Script): number {
  let at = from;
  while (at < text.length && scriptOf(text.charCodeAt(at)) === script) at++;
  return at;
}

/** A word written with capitals counts only with them, or in full capitals. */
function hasCapitals(text: string, start: number, end: number, word: string): boolean {
  const initials = (from: string): string => [...from.matchAll(/[\p{Lu}\p{Ll}]+/gu)].map((run) => ([...run[0]].some((char) => char !== char.toLowerCase()) ? "A" : "a")).join("");
  const [want, have] = [initials(word.replaceAll("*", "")), initials(text.slice(start, end).replaceAll("\u00ad", ""))];
  for (let i = 0; i < want.length; i++) if (want[i] === "A" && have[i] !== "A") return false;
  return true;
}
