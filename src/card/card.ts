import type { Day } from "../facts/day.ts";
import type { Hedge } from "../facts/hedge.ts";

/** The shape beside a finding (LOOK.md): what kind of record it is. */
export type Shape = "listed" | "delisted" | "not-found" | "not-covered" | "report" | "court" | "answer";

/** A piece of text with the language it is in, where that is not the reader's. */
export interface Said {
  text: string;
  lang?: string;
}

/** A link to a source, as short as a line allows. */
export interface CardSource {
  label: string;
  url: string;
  /** full words: title, publisher, day, whether its text was read */
  title: string;
}

/** One row of a card: a report, a court event, the vendor's answer, a reason. */
export interface CardRow {
  kind: "report" | "court" | "answer" | "reason" | "disagreement";
  label: string;
  said: Said;
  hedge?: { value: Hedge; word: string };
  /** publisher and day */
  by: string;
  sources: CardSource[];
}

/** Then and now: the standing on the article's day, and today. */
export interface ThenNow {
  then: { label: string; day: string; shape: Shape; state: string; detail: string; sources: CardSource[] };
  now: { label: string; day: string; shape: Shape; state: string; detail: string; sources: CardSource[] };
}

/** A dossier cut to a card: what is said, as data, in the reader's language. Every line carries its sources. */
export interface Card {
  vendor: string;
  /** the name as matched, then one grey phrase */
  name: string;
  phrase: string;
  shape: Shape;
  finding: string;
  /** under the finding: what it was listed as, announced when, citation */
  detail: string;
  detailSources: CardSource[];
  /** set if the standing changed between the article's day and today */
  since: ThenNow | null;
  /** what the list does, then what it does not do */
  meaning: Said[];
  /** standing in each jurisdiction, one short line each */
  standings: { shape: Shape; text: string; sources: CardSource[] }[];
  rows: CardRow[];
  /** "As of 24 Nov 2026" */
  asOf: string;
  asOfDay: Day;
  sourceCount: string;
  dataVersion: string;
  locale: string;
  dir: "ltr" | "rtl";
  /** labels of the card's own controls, so that the content script needs no words of its own */
  labels: Record<CardLabel, string>;
}

/** The card's own controls. */
export type CardLabel = "open" | "openAbout" | "pin" | "unpin" | "close" | "copy" | "copied" | "why" | "more" | "whyTitle" | "notThis" | "tryAgain" | "failed"
  | "whyNear" | "whyRule" | "whyWord" | "whyStrong" | "whyCompany" | "whySameVendor" | "whyTopic" | "whyLocal" | "back" | "sources" | "lists";
