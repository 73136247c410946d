/**
 * Days as sources give them. A day is a plain ISO string of the precision known: `2021`, `2021-07` or `2021-07-19`.
 * There is no time and no time zone: an authority's day is the day it printed.
 */
export type Day = string;

/** How exactly a day is known. */
export type Precision = "year" | "month" | "day";

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** True for a possible day of any precision; `2021-02-30` and `2021-13` are not. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || year < 1800 || year > 2200) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** The precision of a day. */
export function precisionOf(day: Day): Precision {
  return day.length === 4 ? "year" : day.length === 7 ? "month" : "day";
}

/** The first full day that a partial day can mean: `2021` → `2021-01-01`. */
export function earliest(day: Day): Day {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day;
}

/** The last full day that a partial day can mean: `2021-02` → `2021-02-28`. */
export function latest(day: Day): Day {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length === 7) return `${day}-${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))).padStart(2, "0")}`;
  return day;
}

/** Orders days by their earliest meaning, the less precise first where that is the same. */
export function compareDays(a: Day, b: Day): number {
  const [x, y] = [earliest(a), earliest(b)];
  return x < y ? -1 : x > y ? 1 : a.length - b.length;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
