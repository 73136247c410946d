import { SETTING_KEYS, settingFits } from "./setting-fits.ts";

/** How marks are made on a page; `quiet` reads the page but leaves nothing on it, `ask` does not even read until asked. */
export type MarkMode = "highlights" | "discreet" | "peek" | "quiet" | "ask";
/** Which mentions are marked. */
export type Density = "every" | "section" | "page";
/** How the hover card is opened. */
export type HoverMode = "intent" | "modifier" | "click";

/** A name that a newsroom follows; kept on this machine only. */
export interface WatchedName {
  text: string;
  note: string;
}

/** All that the reader has set. Kept in the browser's own storage; travels by its change event, never by a call. */
export interface Settings {
  /** set once the reader has answered the first-run question */
  chosen: boolean;
  marks: MarkMode;
  /** how marks were made before quiet mode was switched on, to go back to */
  marksBefore: MarkMode;
  density: Density;
  /** thin lines (1 px) instead of 2 px */
  thin: boolean;
  hover: HoverMode;
  /** the card says less: one finding, one day, one way on */
  shortCard: boolean;
  /** show how many vendors the page names on the toolbar button */
  badge: boolean;
  /** ticks beside the scrollbar */
  ticks: boolean;
  /** say "changed since" against the article's own date */
  since: boolean;
  /** interface language; `auto` follows the browser */
  language: string;
  theme: "auto" | "light" | "dark";
  /** host → day on which the reader switched us off there */
  sitesOff: Record<string, string>;
  /** hosts where the page is read but left untouched */
  sitesQuiet: string[];
  /** category ids that are not marked */
  categoriesOff: string[];
  /** vendors that are not marked */
  vendorsOff: string[];
  watchList: WatchedName[];
  /** vendor → content signature of the card last seen, for the "new to you" dot */
  seen: Record<string, string>;
}

/** What a new reader has. Nothing is drawn on any page until the first-run question is answered. */
export const DEFAULT_SETTINGS: Settings = {
  chosen: false,
  marks: "highlights",
  marksBefore: "highlights",
  density: "section",
  thin: false,
  hover: "intent",
  shortCard: false,
  badge: true,
  ticks: false,
  since: true,
  language: "auto",
  theme: "auto",
  sitesOff: {},
  sitesQuiet: [],
  categoriesOff: [],
  vendorsOff: [],
  watchList: [],
  seen: {},
};

/** Settings from whatever storage holds: what is missing or of the wrong kind is as for a new reader. */
export function readSettings(stored: unknown): Settings {
  const found = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const fitting = SETTING_KEYS.filter((key) => settingFits(key, found[key])).map((key) => [key, found[key]]);
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(fitting) as Partial<Settings>) };
}

/** How marks are made on this host: the reader's choice for the site first, then for all. `off`: nothing at all runs. */
export function modeFor(settings: Settings, host: string): MarkMode | "off" {
  if (Object.hasOwn(settings.sitesOff, host)) return "off";
  if (settings.sitesQuiet.includes(host) && settings.marks !== "ask") return "quiet";
  return settings.chosen ? settings.marks : "quiet";
}
