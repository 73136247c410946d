import { compareDays, isDay } from "../facts/day.ts";
import { jurisdictionFile, vendorFile } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

/** Days that may lie ahead: the end of something that an act itself sets. */
const AHEAD = new Set(["until"]);

export const rule: Rule = {
  name: "No day lies in the future",
  why: "We record what happened; a day ahead of today is a slip or a plan told as fact.",
  check: ({ vendors, jurisdictions }, today) => [
    ...vendors.flatMap((vendor) => daysAhead(vendor, vendorFile(vendor.id), "", today)),
    ...jurisdictions.flatMap((one) => daysAhead(one, jurisdictionFile(one.id), "", today)),
  ],
};

function daysAhead(value: unknown, file: string, path: string, today: string): Objection[] {
  if (typeof value === "string")
    return isDay(value) && compareDays(value, today) > 0
      ? [{ file, path, about: `${path} ${value}`, what: `${value} is later than ${today}`, remedy: "give the day it happened, or take it out" }]
      : [];
  if (Array.isArray(value)) return value.flatMap((item, nth) => daysAhead(item, file, `${path}[${nth}]`, today));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => (AHEAD.has(key) ? [] : daysAhead(part, file, path === "" ? key : `${path}.${key}`, today)));
}
