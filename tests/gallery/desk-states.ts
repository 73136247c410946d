import type { PageMention } from "../../src/protocol/calls.ts";
import type { State } from "./state.ts";

const claim = async (): Promise<unknown> => {
  await import("../../extension/claim/claim.css");
  return import("../../extension/claim/main.tsx");
};
const digest = async (): Promise<unknown> => {
  await import("../../extension/digest/digest.css");
  return import("../../extension/digest/main.tsx");
};
const share = async (): Promise<unknown> => {
  await import("../../extension/share/share.css");
  return import("../../extension/share/main.tsx");
};

const checked = (id: string, says: string, text: string, more: Partial<State> = {}): State => ({
  id: `claim-${id}`, says, width: 760, selected: text === "" ? null : { text, lang: "en", published: null }, show: claim, ...more,
});
const quote = (vendor: string, exact: string, prefix: string, suffix: string): Quote => ({ vendor, exact, prefix, suffix });
type Quote = { vendor: string; exact: string; prefix: string; suffix: string };
const QUOTES = [quote("sandvine", "Sandvine", "Washington this week added ", ", a Canadian maker of traffic-inspection equipment"), quote("nso-group", "Pegasus", "the tool called ", " that a court heard of"), quote("nso-group", "NSO Group", "who asked ", " twice")];
const mentions: PageMention[] = [{ vendor: "sandvine", count: 1, names: ["Sandvine"] }, { vendor: "nso-group", count: 2, names: ["NSO Group", "Pegasus"] }];

/** The newsroom's desk: a sentence against the record, a page in one view, a fact card to share. */
export const deskStates: State[] = [
  checked("contradicts", "contradicted today, with more exact words", "Sandvine has been on the US Entity List since February 2024."),
  checked("supports", "supported", "NSO Group was added to the US Entity List in November 2021."),
  checked("not-covered", "beyond what the record covers", "NSO Group was placed on the Australian sanctions list in 2023."),
  checked("two", "two sentences", "NSO Group was added to the US Entity List in November 2021. Francisco Partners owns Sandvine."),
  checked("none", "no claim that can be looked up", "The weather was fine."),
  checked("empty", "nothing selected", ""),
  checked("narrow", "in the side panel", "Sandvine has been on the US Entity List since February 2024.", { width: 380 }),
  checked("ar", "Arabic, right to left", "Sandvine has been on the US Entity List since February 2024.", { language: "ar" }),
  {
    id: "digest", says: "a page in one view", width: 1000, query: "tab=1", show: digest, quotes: QUOTES, settings: { chosen: true },
    page: { host: "news.example", findings: { mentions, reading: { state: "whole", words: 1840 }, published: { day: "2024-02-28", from: "json-ld", modified: null }, marks: "highlights", watched: [] } },
  },
  { id: "digest-gone", says: "the page is gone", width: 1000, query: "tab=1", page: null, show: digest },
  { id: "share-sandvine", says: "a fact card: picture, text, Markdown", width: 1100, query: "vendor=sandvine", show: share },
  { id: "share-narrow", says: "in a narrow window", width: 380, query: "vendor=nso-group", show: share },
  { id: "share-nothing", says: "no such record", width: 1100, query: "vendor=no-such-vendor", show: share },
];
