/**
 * Folding: what a reader takes for the same letter becomes the same unit. One UTF-16 unit in, at most one out, so an offset in folded
 * text always leads back. Case, width, diacritics, typographic quotes and hyphens, Arabic letter variants and traditional Han forms go;
 * units that carry no letter of their own (soft hyphen, niqqud, tatweel, joiners) fold to 0 and are passed over.
 */
import { SIMPLE_HAN } from "./han.ts";

/** What every kind of white space folds to. */
export const SPACE = 32;
/** What every kind of hyphen folds to, the middle dot of Japanese names among them; dashes between phrases are none. */
export const HYPHEN = 45;

/** Units that carry no letter of their own, as [from, to]: soft hyphen, joiners, direction marks, combining marks, niqqud, harakat, tatweel, nukta. */
const PASSED_OVER: readonly (readonly [number, number])[] = [
  [0xad, 0xad], [0x300, 0x36f], [0x483, 0x487], [0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2], [0x5c4, 0x5c5], [0x5c7, 0x5c7], [0x610, 0x61a], [0x640, 0x640], [0x64b, 0x65f],
  [0x670, 0x670], [0x6d6, 0x6ed], [0x93c, 0x93c], [0x9bc, 0x9bc], [0xa3c, 0xa3c], [0xabc, 0xabc], [0x180e, 0x180e], [0x200b, 0x200b], [0x200d, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x2064], [0x2066, 0x2069], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
];
/** Ranges of letters whose first unit after compatibility decomposition, in lower case, stands for them. */
const DECOMPOSED: readonly (readonly [number, number])[] = [[0xaa, 0x24f], [0x370, 0x52f], [0x561, 0x586], [0x929, 0x95f], [0x9dc, 0x9df], [0x1e00, 0x1fff], [0x2100, 0x214f], [0xfb00, 0xfb06], [0xff66, 0xff9d]];
const SPACES = "\u0000\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200c\u2028\u2029\u202f\u205f\u3000";
const HYPHENS = "-\u058a\u05be\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u30a0\u00b7\u2027\u30fb\uff65";
const QUOTES = "'\u2018\u2019\u201b\u02bc\u02b9`\u00b4\u2032\u05f3\uff07";
const DOUBLE_QUOTES = "\"\u201c\u201d\u201e\u201f\u2033\u05f4\uff02\u00ab\u00bb";
/** Letters with the one they fold to after each: Arabic and Persian variants, and Latin letters that do not decompose. */
const LETTERS = "أاإاآاٱاىيیيېيئيؤوکكةهۀهہهھه" + "ıiøoØołlŁlđdĐdßsæaÆaœoŒoςσँंўу";

let table: Uint16Array | undefined;

/** The fold of every UTF-16 unit: 65,536 entries, 0 for units that are passed over. Made once, on first use (1 to 2 ms). */
export function foldTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) made[unit] = unit;
  for (let unit = 65; unit <= 90; unit++) made[unit] = unit + 32;
  for (const [from, to] of DECOMPOSED) for (let unit = from; unit <= to; unit++) made[unit] = decomposed(String.fromCharCode(unit));
  for (let unit = 0xff01; unit <= 0xff5e; unit++) made[unit] = made[unit - 0xfee0] as number;
  for (const [list, to] of [[SPACES, SPACE], [HYPHENS, HYPHEN], [QUOTES, 39], [DOUBLE_QUOTES, 34]] as const) for (let i = 0; i < list.length; i++) made[list.charCodeAt(i)] = to;
  for (const pairs of [LETTERS, SIMPLE_HAN]) for (let i = 0; i < pairs.length; i += 2) made[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (const [from, to] of PASSED_OVER) made.fill(0, from, to + 1);
  table = made;
  return made;
}

function decomposed(char: string): number {
  return (char.normalize("NFKD")[0] ?? char).toLowerCase().charCodeAt(0);
}

/** Folds a name: runs of white space and hyphens are one space, none at either end; units that carry nothing are gone. */
export function fold(text: string): string {
  return folded(text, false);
}

/** Folds a name and keeps its hyphens: `i-Soon` is not "I soon". */
export function foldHyphenated(text: string): string {
  return folded(text, true);
}

/** Folds a piece of a name or cue: hyphens stay, and a space at either end. */
export function foldPiece(text: string): string {
  return isFolded(text) ? text : folded(text, true, true);
}

function folded(text: string, keepHyphens: boolean, keepEnds = false): string {
  const to = foldTable();
  let out = "";
  let last = keepEnds ? 0 : SPACE;
  for (let i = 0; i < text.length; i++) {
    const found = to[text.charCodeAt(i)] as number;
    const unit = found === HYPHEN && !keepHyphens ? SPACE : found;
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue;
    last = unit;
    out += String.fromCharCode(unit);
  }
  return last === SPACE && !keepEnds ? out.slice(0, -1) : out;
}

function isFolded(text: string): boolean {
  const to = foldTable();
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (to[unit] !== unit || (unit === SPACE && last === SPACE)) return false;
    last = unit;
  }
  return true;
}

/** Arguments of one call are few. */
const CHUNK = 4096;

/** Folded text with, for each of its units, the offset in the text it came from. */
export interface Folded {
  text: string;
  /** `at[i]` is the UTF-16 offset in the original of folded unit `i`; one entry more than units, the last the original's length. */
  at: Uint32Array;
}

/**
 * Folds a whole haystack and keeps the way back. White space runs become one space, and so do hyphens unless they are to be kept;
 * leading space stays.
 */
export function foldWithMap(text: string, keepHyphens = false): Folded {
  const to = foldTable();
  const at = new Uint32Array(text.length + 1);
  const units = new Uint16Array(text.length);
  let length = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = to[text.charCodeAt(i)] as number;
    const unit = folded === HYPHEN && !keepHyphens ? SPACE : folded;
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue;
    last = unit;
    units[length] = unit;
    at[length++] = i;
  }
  at[length] = text.length;
  let out = "";
  for (let from = 0; from < length; from += CHUNK) out += String.fromCharCode(...units.subarray(from, Math.min(from + CHUNK, length)));
  return { text: out, at: at.subarray(0, length + 1) };
}
