import { type Day, precisionOf } from "../facts/day.ts";

/** A date in CSL-JSON, as precise as it is known: `[[2024]]`, `[[2024, 10]]` or `[[2024, 10, 21]]`. */
export interface CslDate {
  "date-parts": [number[]];
}

/** A reference in CSL-JSON: the fields of the standard (1.0.2) that we fill, and none of our own. */
export interface CslItem {
  id: string;
  type: "report" | "article-newspaper" | "webpage" | "legal_case" | "dataset";
  title: string;
  /** bodies, never persons: no record names authors */
  author?: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** whose archive, and the copy's address */
  archive?: string;
  archive_location?: string;
  publisher?: string;
  /** newspapers and sites */
  "container-title"?: string;
  /** courts */
  authority?: string;
  /** a legal citation: 89 FR 14403 */
  number?: string;
  version?: string;
  language?: string;
  note?: string;
}

/** A day as CSL has it; a month stays a month, a year a year. */
export function cslDate(day: Day): CslDate {
  return { "date-parts": [day.split("-").map(Number)] };
}

/** The day that a CSL date tells, as precise as it is; null if there is none. */
export function dayOf(date: CslDate | undefined): Day | null {
  const parts = date?.["date-parts"][0];
  return parts === undefined ? null : parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}

/** Year, month and day of a day, `null` where it is not known. */
export function partsOf(day: Day): { year: string; month: number | null; date: number | null } {
  const [year = "", month, date] = day.split("-");
  const precision = precisionOf(day);
  return { year, month: precision === "year" ? null : Number(month), date: precision === "day" ? Number(date) : null };
}
