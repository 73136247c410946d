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

const HYPHENS = /[\u002d\u058a\u05be\u2010-\u2013\u2212\ufe63\uff0d\u30a0\u00b7\u2027\u30fb\uff65]/u;
const QUOTE = /[\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\u2032\u05f3\uff07]/u;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\u05f4\uff02\u00ab\u00bb]/u;
const IGNORED = /[\u00ad\u0640\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u180e\ufe00-\ufe0f\u034f]/u;
const MARK = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc]/u;
const ARABIC: Record<string, string> = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "گ": "گ" };
const LETTER: Record<string, string> = { "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "s", "æ": "a", "œ": "o", "ς": "σ", "ў": "у", "ћ": "ћ", "ँ": "ं" };

let table: Uint16Array | undefined;

/** The fold of every UTF-16 unit: 65,536 entries, 0 for units that are passed over. Made once, on first use (2 to 4 ms). */
export function foldTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) made[unit] = unit;
  // Only these ranges hold units that fold; the rest (Han, Hangul, kana, Thai …) stand for themselves.
  for (const [from, to] of [[0, 0x5ff], [0x600, 0x6ff], [0x900, 0x9ff], [0xa00, 0xaff], [0x1c80, 0x1c8f], [0x1e00, 0x20cf], [0x2100, 0x214f], [0x2200, 0x2220], [0x3000, 0x3001], [0x30a0, 0x30a1], [0x30fb, 0x30fc], [0xfb00, 0xfb50], [0xfe00, 0xff9f]] as const)
    for (let unit = from; unit < to; unit++) made[unit] = foldUnit(unit);
  for (let i = 0; i < SIMPLE_HAN.length; i += 2) made[SIMPLE_HAN.charCodeAt(i)] = SIMPLE_HAN.charCodeAt(i + 1);
  made[0] = SPACE;
  made[0x180e] = 0;
  made[0xfeff] = 0;
  table = made;
  return made;
}

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (IGNORED.test(char) || MARK.test(char)) return 0;
  if (unit <= 32 || unit === 0x85 || unit === 0x200c || /\s/u.test(char) ) return SPACE;
  if (HYPHENS.test(char)) return HYPHEN;
  if (QUOTE.test(char)) return 39;
  if (DOUBLE_QUOTE.test(char)) return 34;
  const arabic = ARABIC[char];
  if (arabic) return arabic.charCodeAt(0);
  const compat = unit >= 0xfb50 && unit < 0xfe00 ? char : char.normalize("NFKD");
  const lower = (compat[0] ?? char).toLowerCase();
  return (LETTER[lower] ?? lower).charCodeAt(0);
}

/** Folds a name: runs of white space and hyphens are one space, none at either end; units that carry nothing are gone. */
export function fold(text: string): string {
  return foldWithMap(text).text.trim();
}

/** Folds a name and keeps its hyphens: `i-Soon` is not "I soon". */
export function foldHyphenated(text: string): string {
  return foldWithMap(text, true).text.trim();
}

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
  const units: string[] = [];
  let chunk: number[] = [];
  let length = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = to[text.charCodeAt(i)] ?? 0;
    const unit = folded === HYPHEN && !keepHyphens ? SPACE : folded;
    if (unit === 0 || (unit === SPACE && last === SPACE)) continue;
    last = unit;
    chunk.push(unit);
    at[length++] = i;
    if (chunk.length === 4096) {
      units.push(String.fromCharCode(...chunk));
      chunk = [];
    }
  }
  units.push(String.fromCharCode(...chunk));
  at[length] = text.length;
  return { text: units.join(""), at: at.subarray(0, length + 1) };
}
