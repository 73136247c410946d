import { precisionOf, type Day } from "../facts/day.ts";

/**
 * A day in the reader's language, never more exact than it is known: `2021` stays a year, `2021-07` a month.
 * `long` spells the month out. Spaces inside are no-break, so that a date stays on one line.
 */
export function sayDay(day: Day, locale: string, style: "short" | "long" = "short"): string {
  const precision = precisionOf(day);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (precision !== "year") options.month = style === "long" ? "long" : "short";
  if (precision === "day") options.day = "numeric";
  // British English writes 4 November 2021, as the records' English does.
  const tag = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, month - 1, date)).replaceAll(" ", "\u00a0");
}
