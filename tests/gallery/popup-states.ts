import type { PageFindings, PageMention, Reading } from "../../src/protocol/calls.ts";
import { today } from "../../extension/browser/today.ts";
import type { State } from "./state.ts";

type Beneath = NonNullable<State["page"]> | null;
const show = async (): Promise<unknown> => {
  await import("../../extension/popup/popup.css");
  return import("../../extension/popup/main.tsx");
};
const named = (vendor: string, count: number, ...names: string[]): PageMention => ({ vendor, count, names });
const FOUR = [named("nso-group", 3, "NSO Group", "Pegasus"), named("intellexa", 2, "Predator"), named("sandvine", 1, "Sandvine"), named("cellebrite", 4, "Cellebrite", "UFED")];

function page(mentions: PageMention[], reading: Partial<Reading> = {}, more: Partial<PageFindings> = {}): Beneath {
  return {
    host: "news.example",
    findings: { mentions, reading: { state: "whole", words: 1840, ...reading }, published: { day: null, from: "missing", modified: null }, marks: "highlights", watched: [], ...more },
  };
}
const popup = (id: string, says: string, beneath: Beneath, more: Partial<State> = {}): State => ({
  id: `popup-${id}`, says, width: 376, page: beneath, show, ...more, settings: { chosen: true, ...more.settings },
});
const DATED = { published: { day: "2024-02-28", from: "json-ld", modified: null } };

/** The popup's states: what was found, what was not read and why, whose choice it was. */
export const popupStates: State[] = [
  popup("several", "several vendors, most serious standing first; two changed since the article", page(FOUR, {}, DATED)),
  popup("undated", "one vendor; an article without a date", page([named("hikvision", 6, "Hikvision", "海康威视")])),
  popup("future", "a date in the future is not used", page([named("dahua", 2, "Dahua")], {}, { published: { day: null, from: "future", modified: null } })),
  popup("watched", "names of the reader's own watch-list, which have no record", page([named("cognyte", 1, "Cognyte")], {}, { watched: [{ text: "Acme Forensics", count: 2 }, { text: "شركة مثال", count: 1 }] }), { settings: { watchList: [{ text: "Acme Forensics", note: "our series" }, { text: "شركة مثال", note: "" }] } }),
  popup("none", "none found: how much was read, and what was not", page([])),
  popup("reading", "still reading", page([], { state: "reading", words: 0 })),
  popup("part-long", "part read: too long", page(FOUR.slice(0, 1), { state: "part", because: "too-long", words: 400_000 })),
  popup("part-fault", "part read: the page broke our reading", page([], { state: "part", because: "fault" })),
  popup("unread", "not scanned, with the reason", null),
  popup("off", "site off: whose choice, since when, how to undo", page([], { state: "off", words: 0 }), { settings: { sitesOff: { "news.example": "2026-11-03" } } }),
  popup("site-quiet", "quiet on this site only", page(FOUR.slice(0, 2)), { settings: { sitesQuiet: ["news.example"] } }),
  popup("quiet", "quiet everywhere", page(FOUR.slice(1, 3)), { settings: { marks: "quiet" } }),
  popup("ask", "nothing is read until asked", page([], { state: "ask", words: 0 }), { settings: { marks: "ask" } }),
  popup("first", "the first-run question is not answered", page(FOUR.slice(0, 1)), { settings: { chosen: false } }),
  popup("failed", "one record would not open: that is ours", page(FOUR.slice(0, 2)), { failing: ["nso-group"] }),
  popup("long", "the longest names on record", page([named("china-electronics-technology-group", 12, "China Electronics Technology Group Corporation"), named("semptian", 1, "Semptian")], {}, { published: { day: today(), from: "meta", modified: null } })),
  popup("several-ar", "Arabic, right to left", page(FOUR, {}, DATED), { language: "ar" }),
  popup("several-zh", "Chinese", page(FOUR, {}, DATED), { language: "zh_CN" }),
];
