import { fold, type Folded, foldWithMap, HYPHEN, SPACE } from "../text/fold.ts";
import { isOpen, Script, scriptOf } from "../text/script.ts";
import { isUpper } from "./capitals.ts";
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
  /** Folded pieces between the stars. */
  pieces: string[];
  /** Ends in a star. */
  open: boolean;
  /** The word as written, where its capitals count. */
  capitals: string;
}

/** All evidence words, opened for search: by their first two folded units. */
export interface EvidenceWords {
  byStart: Map<number, EvidenceWord[]>;
  /** The folded word without its stars, to tell a form from evidence for it. */
  plain: string[];
}

const opened = new WeakMap<MatchIndex, EvidenceWords>();

/** The evidence words of an index; opened on first need, since most pages hold no name. */
export function evidenceWords(index: MatchIndex): EvidenceWords {
  const known = opened.get(index);
  if (known) return known;
  const made: EvidenceWords = { byStart: new Map(), plain: [] };
  for (const [word, text] of index.data.words.entries()) {
    const pieces = text.split("*").map(foldPiece);
    made.plain.push(fold(text.replaceAll("*", "")));
    const key = keyAt(pieces[0] ?? "", 0);
    const entry: EvidenceWord = { word, pieces: pieces.filter((piece, i) => piece !== "" || i === 0), open: text.endsWith("*"), capitals: [...text].some((char) => isUpper(char.charCodeAt(0))) ? text : "" };
    const there = made.byStart.get(key);
    if (there) there.push(entry);
    else made.byStart.set(key, [entry]);
  }
  opened.set(index, made);
  return made;
}

/** Like `fold`, but keeps a space at either end: it belongs to the word. */
function foldPiece(piece: string): string {
  return foldWithMap(piece, true).text;
}

function keyAt(folded: string, at: number): number {
  const second = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0;
  return ((folded.charCodeAt(at) << 16) | (second === HYPHEN ? SPACE : second)) >>> 0;
}

/** Every evidence word in a text, by start. `endings` are endings a proper name may have in the text's language. */
export function evidenceIn(index: MatchIndex, text: string, endings: ReadonlySet<string> | undefined): EvidenceHit[] {
  const words = evidenceWords(index);
  const folded = foldWithMap(text, true);
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
    const inside = at > wordStart && !isOpen(here) && here !== Script.none;
    if (inside && here !== Script.hebrew && here !== Script.arabic) continue;
    if (inside && !index.clitics[here === Script.hebrew ? "hebrew" : "arabic"]?.has(folded.text.slice(wordStart, at))) continue;
    for (const key of [keyAt(folded.text, at), (unit << 16) >>> 0])
      for (const entry of words.byStart.get(key) ?? []) {
        const end = entryEnd(folded, at, entry, endings);
        if (end < 0) continue;
        const [from, to] = [folded.at[at] ?? 0, (folded.at[end - 1] ?? 0) + 1];
        if (entry.capitals && !hasCapitals(text, from, to, entry.capitals)) continue;
        hits.push({ word: entry.word, start: from, end: to });
      }
  }
  return hits;
}

function entryEnd(folded: Folded, at: number, entry: EvidenceWord, endings: ReadonlySet<string> | undefined): number {
  const { text } = folded;
  let end = at;
  for (const [i, piece] of entry.pieces.entries()) {
    if (i > 0) end = wordEndAt(text, end, piece);
    if (end < 0 || !pieceAt(text, end, piece, i < entry.pieces.length - 1 || entry.open)) return -1;
    end += piece.length;
  }
  const last = scriptOf(text.charCodeAt(end - 1));
  if (isOpen(last) || last === Script.none) return end;
  const stop = lettersEnd(text, end, last);
  if (stop === end) return end;
  if (entry.open) return stop;
  return last === Script.latin && entry.capitals && endings?.has(text.slice(end, stop)) ? stop : -1;
}

/** True if a piece stands at `at`; hyphens and spaces stand for each other, but a hyphen before a star is a hyphen. */
function pieceAt(text: string, at: number, piece: string, beforeStar: boolean): boolean {
  for (let i = 0; i < piece.length; i++) {
    const [want, have] = [piece.charCodeAt(i), text.charCodeAt(at + i)];
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
