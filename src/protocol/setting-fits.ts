import { isDay } from "../facts/day.ts";
import type { Settings } from "./settings.ts";

type Fits = (value: unknown) => boolean;
const flag: Fits = (value) => typeof value === "boolean";
const text: Fits = (value) => typeof value === "string";
const oneOf = (...values: string[]): Fits => (value) => typeof value === "string" && values.includes(value);
const list = (each: Fits): Fits => (value) => Array.isArray(value) && value.every(each);
const record = (each: Fits): Fits => (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(each);
const mode = oneOf("highlights", "discreet", "peek", "quiet", "ask");

const FITS: { [K in keyof Settings]: Fits } = {
  chosen: flag,
  marks: mode,
  marksBefore: mode,
  density: oneOf("every", "section", "page"),
  thin: flag,
  hover: oneOf("intent", "modifier", "click"),
  shortCard: flag,
  badge: flag,
  ticks: flag,
  since: flag,
  language: text,
  theme: oneOf("auto", "light", "dark"),
  sitesOff: record((day) => typeof day === "string" && isDay(day)),
  sitesQuiet: list(text),
  categoriesOff: list(text),
  vendorsOff: list(text),
  watchList: list((one) => record(text)(one) && "text" in (one as object) && "note" in (one as object)),
  seen: record(text),
};

/** The names of all settings. */
export const SETTING_KEYS = Object.keys(FITS) as (keyof Settings)[];

/** True if this is a possible value of that setting. */
export function settingFits(key: keyof Settings, value: unknown): boolean {
  return FITS[key](value);
}
