import { precisionOf, type Day, type Precision } from "../facts/day.ts";

/** Russian dates end in “г.”, which would give a sentence two stops; newspapers leave it out. */
const RUSSIAN_YEAR = /\sг\.$/u;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day in the reader's language, never more exact than it is known: `2021` stays a year, `2021-07` a month.
 * `long` spells the month out. Spaces inside are no-break, so that a date stays on one line.
 */
export function sayDay(day: Day, locale: string, style: "short" | "long" = "short"): string {
  const precision = precisionOf(day);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const said = format(locale, precision, style).format(Date.UTC(year, month - 1, date)).replaceAll(" ", "\u00a0");
  return said.replace(RUSSIAN_YEAR, "");
}

/** A formatter is dear to make, and a page says hundreds of days. */
function format(locale: string, precision: Precision, style: "short" | "long"): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${style}`;
  const made = formats.get(key);
  if (made) return made;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (precision !== "year") options.month = style === "long" ? "long" : "short";
  if (precision === "day") options.day = "numeric";
  // British English writes 4 November 2021, as the records' English does.
  const fresh = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options);
  formats.set(key, fresh);
  return fresh;
}
