import { isDay } from "../facts/day.ts";
import type { BackgroundCalls } from "./calls.ts";

const isId = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9-]{1,80}$/.test(value);
const isDayOrNull = (value: unknown): boolean => value === null || (typeof value === "string" && isDay(value));
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e6;
const SECTIONS = new Set(["standing", "timeline", "lineage", "where", "investigations", "courts", "answer", "sources"]);

const isCardAsked = ([vendor, name, published]: unknown[]): boolean => isId(vendor) && (name === null || (typeof name === "string" && name.length <= 200)) && isDayOrNull(published);

/** What each call's arguments must be, checked at the door: a content script lives in a page that may be hostile. */
const CHECKS: { [K in keyof BackgroundCalls]: (args: unknown[]) => boolean } = {
  card: isCardAsked,
  cardFace: isCardAsked,
  mentionsFound: ([counts]) =>
    typeof counts === "object" && counts !== null && Object.entries(counts).length <= 1000 && Object.entries(counts).every(([id, count]) => isId(id) && isCount(count)),
  openDossier: ([vendor, section]) => isId(vendor) && (section === null || (typeof section === "string" && SECTIONS.has(section))),
  takeSelection: (args) => args.length === 0,
  framesOf: ([tab]) => Number.isInteger(tab),
};

/** True if these are possible arguments of that call. */
export function argumentsFit(call: keyof BackgroundCalls, args: unknown[]): boolean {
  return CHECKS[call](args);
}
