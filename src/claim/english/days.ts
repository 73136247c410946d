import { type Day, earliest, latest } from "../../facts/day.ts";
import type { When } from "../claim.ts";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const PREP = String.raw`(?:(?<prep>in|on|since|until|till|through|by|before|prior to|after|from|as of|as early as|as late as|during|to|back in|late in|early in|and)\s+)?`;
const PART = String.raw`(?:(?:early|late|mid)[- ]|the (?:spring|summer|autumn|fall|winter|end|beginning|start|middle|first half|second half) of )?`;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const COUNT = String.raw`(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)`;
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

const DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PREP}${PART}(?:` +
    [
      String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
      String.raw`(?:the )?(?<d1>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH}),? (?<y1>(?:19|20)\d{2})`,
      String.raw`(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>(?:19|20)\d{2})`,
      String.raw`(?<m3>${MONTH})(?: of|,)? (?<y3>(?:19|20)\d{2})`,
      String.raw`(?<m4>${MONTH}) (?<d4>\d{1,2})(?:st|nd|rd|th)?(?![\d,]*\d)`,
      String.raw`(?:the )?(?<d5>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m5>${MONTH})`,
      String.raw`(?<m6>${MONTH})`,
      String.raw`(?<y7>(?:19|20)\d{2})(?!\s*(?:%|percent|per cent|people|cameras|dollars|companies))`,
      String.raw`(?<rel>last|this|the (?:past|previous|same)|earlier this|later this|next) (?<unit>year|month|week|${WEEKDAY}|${MONTH})`,
      String.raw`${COUNT} (?<agoUnit>years?|months?|weeks?|days?) ago`,
      String.raw`(?<near>yesterday|today|now|tomorrow)`,
      String.raw`(?<weekday>${WEEKDAY})`,
    ].join("|") +
    String.raw`)(?![\p{L}\p{N}])`,
  "giu",
);

/** "… to October 2024" after "from February". */
const RANGE = new RegExp(String.raw`^\s*(?:to|until|till|and|through|-|–)\s+(?:\d{1,2} )?${MONTH}(?: \d{1,2},?)? ((?:19|20)\d{2})`, "iu");

/** A date phrase found in English text, with the preposition that says how it is meant. */
export interface DayFound {
  start: number;
  end: number;
  when: When;
}

/** Finds date phrases in English text. `on` is the day of writing, a whole day; relative words are counted from it. */
export function englishDays(text: string, on: Day): DayFound[] {
  const found: DayFound[] = [];
  const years = [...text.matchAll(/(?<![\d,.])(?:19|20)\d{2}(?![\d,]*\d)/gu)].map(({ 0: year, index }) => ({ year, index }));
  for (const match of text.matchAll(DAY)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    // "in October (of that year)" after "in February 2024"
    const bare = groups["m4"] ?? groups["m5"] ?? groups["m6"];
    const range = bare ? RANGE.exec(text.slice(end))?.[1] : undefined;
    const later = bare ? years.find(({ index }) => index > start) : undefined;
    const before = range ? { year: range, index: start } : bare ? (years.findLast(({ index }) => index < start) ?? later) : undefined;
    const anchored = before && earliest(day(before.year, "december")) <= on ? `${before.year}-12-31` : null;
    const found_ = read(groups, anchored ?? on, match[0]);
    const when = found_ && anchored && !range && !/^\s*,?\s*(?:of |later )?(?:that|the same) year/iu.test(text.slice(end)) ? { ...found_, vague: true as const } : found_;
    if (!when) continue;
    found.push({ start, end, when: { ...when, start, end } });
  }
  return found;
}

type Groups = Record<string, string | undefined>;

type Bare = Omit<When, "start" | "end">;

function read(g: Groups, on: Day, whole: string): Bare | null {
  const prep = g["prep"]?.toLowerCase();
  const kind = kindOf(prep);
  // "before 2019" leaves 2019 out, "by 2019" does not
  const outside = prep === "before" || prep === "prior to";
  const range = (day: Day): Bare => ({ from: earliest(day), to: outside ? shift(earliest(day), -1) : latest(day), kind });
  if (g["iso"]) return range(g["iso"]);
  if (g["y1"]) return range(day(g["y1"], g["m1"], g["d1"]));
  if (g["y2"]) return range(day(g["y2"], g["m2"], g["d2"]));
  if (g["y3"]) return range(day(g["y3"], g["m3"]));
  if (g["m4"]) return backward(g["m4"], g["d4"], on, kind);
  if (g["m5"]) return backward(g["m5"], g["d5"], on, kind);
  // "May" and "March" are words too: a bare month needs its preposition and its capital
  if (g["m6"]) return prep && prep !== "to" && prep !== "and" && /\s?[A-Z][a-z]+\.?$/u.test(whole) ? backward(g["m6"], undefined, on, kind) : null;
  if (g["y7"]) return range(g["y7"]);
  if (g["rel"] && g["unit"]) return relative(g["rel"].toLowerCase(), g["unit"].toLowerCase(), on, kind);
  if (g["count"] && g["agoUnit"]) return ago(COUNTS[g["count"].toLowerCase()] ?? Number(g["count"]), g["agoUnit"], on, kind);
  if (g["near"]) {
    const near = g["near"].toLowerCase();
    if (near === "now" || near === "tomorrow") return null;
    const at = shift(on, near === "yesterday" ? -1 : 0);
    return { from: at, to: at, kind, relative: true };
  }
  if (g["weekday"]) return { from: shift(on, -8), to: on, kind, relative: true, vague: true };
  return null;
}

function kindOf(prep: string | undefined): When["kind"] {
  if (prep === "since" || prep === "from" || prep === "as early as") return "since";
  if (prep === "until" || prep === "till" || prep === "through" || prep === "to" || prep === "as late as") return "until";
  if (prep === "before" || prep === "prior to" || prep === "by") return "before";
  return prep === "after" ? "after" : "on";
}

function day(year: string, month?: string, date?: string): Day {
  const two = (n: number): string => String(n).padStart(2, "0");
  if (!month) return year;
  const m = two(MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1);
  return date ? `${year}-${m}-${two(Number(date))}` : `${year}-${m}`;
}

/** A month or day without a year: the last one that had begun by `on`. */
function backward(month: string, date: string | undefined, on: Day, kind: When["kind"]): Bare {
  const year = Number(on.slice(0, 4));
  const here = day(String(year), month, date);
  const found = earliest(here) <= on ? here : day(String(year - 1), month, date);
  return { from: earliest(found), to: latest(found), kind, relative: true };
}

function relative(rel: string, unit: string, on: Day, kind: When["kind"]): Bare | null {
  const year = Number(on.slice(0, 4));
  const last = rel === "last" || rel.includes("previous");
  if (rel === "next" || rel.includes("same")) return null;
  if (unit === "year") {
    if (rel.includes("past")) return { from: shift(on, -366), to: on, kind, relative: true };
    return { from: `${last ? year - 1 : year}-01-01`, to: last ? `${year - 1}-12-31` : on, kind, relative: true };
  }
  if (unit === "month") {
    const before = on.slice(5, 7) === "01" ? `${year - 1}-12` : `${year}-${String(Number(on.slice(5, 7)) - 1).padStart(2, "0")}`;
    const from = last ? before : on.slice(0, 7);
    return { from: `${from}-01`, to: last ? latest(before) : on, kind, relative: true };
  }
  if (unit === "week") return { from: shift(on, last ? -14 : -7), to: on, kind, relative: true };
  if (unit.endsWith("day") && unit.length > 5) return { from: shift(on, -14), to: on, kind, relative: true, vague: true };
  return backward(unit, undefined, on, kind);
}

function ago(count: number, unit: string, on: Day, kind: When["kind"]): Bare {
  if (unit.startsWith("year")) {
    const year = Number(on.slice(0, 4)) - count;
    // "two years ago" is said of anything between a year and a half and two and a half
    return { from: shift(`${year}${on.slice(4)}`, -190), to: shift(`${year}${on.slice(4)}`, 190), kind, relative: true };
  }
  const days = unit.startsWith("month") ? 30 : unit.startsWith("week") ? 7 : 1;
  const slack = days === 30 ? 25 : days === 7 ? 6 : 0;
  return { from: shift(on, -count * days - slack), to: shift(on, -count * days + slack), kind, relative: true };
}

/** A whole day moved by days. */
function shift(day: Day, by: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}
