import { isDay, type Day } from "../facts/day.ts";
import { monthNamed } from "./month-names.ts";

/** A date that was understood, or that it was none, or could be two days. */
export type ReadDate = { day: Day } | { day: null; why: "malformed" | "ambiguous" };

const none = { day: null, why: "malformed" } as const;
const WORD = "[\\p{L}\\p{M}]+\\.?(?:\\s(?:الأول|الثاني))?";
const FORMS: readonly [RegExp, (match: RegExpExecArray, lang: string) => Day | "ambiguous" | null][] = [
  // 2024-02-28, 2024-02-28T10:00:00+02:00, 2024/02/28, 2024.2.28, 2024年2月28日, 2024년 2월 28일
  [/^\D{0,40}?(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u, ([, y, m, d]) => day(y, m, d)],
  // 20240228, 20240228T101500Z
  [/^(\d{4})(\d{2})(\d{2})(?:T\d|$)/, ([, y, m, d]) => day(y, m, d)],
  // February 28, 2024; Feb. 28 2024; Wed, Feb 28, 2024 10:00
  [new RegExp(`(${WORD})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "u"), ([, m, d, y], lang) => named(y, m, d, lang)],
  // 28 February 2024; 28. Februar 2024; 28 de febrero de 2024; Wed, 28 Feb 2024 10:00:00 GMT; 1er mars 2024
  [new RegExp(`(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?\\s+(?:de\\s|of\\s|د\\s)?(${WORD}),?\\s+(?:de\\s|del\\s)?(\\d{4})(?!\\d)`, "u"), ([, d, m, y], lang) => named(y, m, d, lang)],
  // Wed Feb 28 10:00:00 +0000 2024 (C's asctime)
  [new RegExp(`(${WORD})\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s.*?(\\d{4})$`, "u"), ([, m, d, y], lang) => named(y, m, d, lang)],
  // 2024. február 28.
  [new RegExp(`(\\d{4})\\.?\\s+(${WORD})\\s+(\\d{1,2})`, "u"), ([, y, m, d], lang) => named(y, m, d, lang)],
  // 28.02.2024, 28/2/2024, 02/28/2024, 28-02-2024
  [/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/, ([, a, mark, b, y], lang) => numeric(a, b, y, mark ?? "", lang)],
];

/**
 * Reads the day out of a date as pages write it: ISO in its shapes, RFC 2822, Unix time in seconds or milliseconds, and dates in words.
 * The day is the one written: a time zone is not applied, since a paper's day is the day it prints.
 * `lang` (the page's) decides 02/03/2024: in American English the month comes first; where the language is not known it is ambiguous.
 */
export function readDate(text: string, lang: string): ReadDate {
  const trimmed = westernDigits(text).replace(/[\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ").trim();
  if (trimmed === "") return none;
  const unix = /^(\d{10}|\d{13})$/.exec(trimmed);
  if (unix) return { day: new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1)).toISOString().slice(0, 10) };
  for (const [form, read] of FORMS) {
    const match = form.exec(trimmed);
    const found = match === null ? null : read(match, lang);
    if (found === "ambiguous") return { day: null, why: "ambiguous" };
    if (found !== null) return { day: found };
  }
  return none;
}

function day(year = "", month = "", date = ""): Day | null {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

function named(year: string | undefined, month: string | undefined, date: string | undefined, lang: string): Day | null {
  const at = monthNamed(month ?? "", lang);
  return at === null ? null : day(year, String(at), date);
}

function numeric(a = "", b = "", year = "", mark: string, lang: string): Day | "ambiguous" | null {
  const american = /^en(-us)?$/i.test(lang) && mark === "/";
  if (Number(a) > 12) return day(year, b, a);
  if (Number(b) > 12) return day(year, a, b);
  if (a === b) return day(year, a, b);
  if (mark === ".") return day(year, b, a);
  if (lang === "" || (american && lang.length === 2)) return "ambiguous";
  return american ? day(year, a, b) : day(year, b, a);
}

/** Arabic-Indic, Persian and Devanagari digits as 0–9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit - (unit >= 0x966 ? 0x966 : unit >= 0x6f0 ? 0x6f0 : 0x660));
  });
}
