import type { Day } from "../../facts/day.ts";
import type { Hedge } from "../../facts/hedge.ts";
import type { Said, Shape } from "../card.ts";
import type { MarkKind } from "../mark-kind.ts";

/** What a fact card is about: the vendor as it stands, one control event, or how it stood on an earlier day beside today. */
export type FactCardKind = "vendor" | "event" | "then-and-now";

/** A source as a card names it: `short` on pictures and in short texts, all of it in the others. */
export interface FactSource {
  id: string;
  /** a legal citation, or publisher and day; says so where we only saw it cited */
  short: string;
  title: string;
  publisher: string;
  day: Day | null;
  url: string;
  archive: string | null;
  /** what is doubtful about it, in sentences */
  doubts: string[];
}

/** One thing that a card says beside its finding, never to be cut: it is there whole, with hedge, day and sources, or not at all. */
export interface Statement {
  kind: "reason" | "report" | "court" | "answer" | "disagreement";
  shape: Shape | Hedge;
  label: string;
  said: Said;
  hedge?: { value: Hedge; word: string };
  /** publisher and day; empty where the line says who */
  by: string;
  /** answers: that it is on record, in one short sentence, for where the answer itself finds no room */
  brief?: string;
  sources: FactSource[];
}

/** One side of then and now. */
export interface Side {
  day: string;
  shape: Shape;
  state: string;
  /** the lists that make the difference, most serious first, each with its day, its hedge and its sources */
  lines: readonly { text: string; sources: FactSource[] }[];
  /** said in place of the lines after the first n: `more[lines.length - n]` */
  more: readonly string[];
}

/** Times on one list, drawn as bars. Days are whole or as precise as known; `to` null: lasts. */
export interface BandPlot {
  kind: "band";
  list: string;
  spans: readonly { from: Day; to: Day | null; label: string }[];
  /** days marked on the axis */
  marks: readonly { day: Day; label: string }[];
  from: Day;
  to: Day;
  /** each year's first day and name, in the reader's digits */
  years: readonly { day: Day; label: string }[];
  alt: string;
}

/** One circle an investigation, filled by how sure its source is. */
export interface ReportsPlot {
  kind: "reports";
  title: string;
  hedges: readonly { value: Hedge; count: number; label: string }[];
  alt: string;
}

/** One line a list. */
export interface ListsPlot {
  kind: "lists";
  lines: readonly { shape: Shape; text: string; sources: FactSource[] }[];
  /** said in place of the lines after the first n: `more(n)` */
  more: readonly string[];
}

export type Plot = BandPlot | ReportsPlot | ListsPlot;

/** Facts about one vendor, composed in one language, to leave the browser as a picture or text. */
export interface FactCard {
  kind: FactCardKind;
  vendor: { id: string; name: string };
  /** the line that the name wears */
  mark: MarkKind;
  /** a heading in place of the name, where the kind has one */
  title: string | null;
  shape: Shape;
  /** one sentence with its day */
  finding: Said;
  /** under it: the names in the official text, days, and every hedge about the finding */
  detail: Said | null;
  /** the hedges alone, for where the whole detail finds no room */
  hedges: string;
  /** where the finding says two things: the first alone, without what follows from the lists and its hedge */
  bare: string | null;
  /** what the finding rests on, the weightiest first; with the source of a reported day */
  sources: FactSource[];
  /** the finding itself speaks of conduct: the answer is never left out */
  conduct: boolean;
  /** what the list does, then what it does not do */
  meaning: { said: Said[]; sources: FactSource[] } | null;
  sides: { then: Side; now: Side } | null;
  plot: Plot | null;
  /** at most three; if one is about the vendor's conduct, its answer is one of them */
  statements: Statement[];
  asOf: string;
  day: Day;
  data: string;
  /** the same as short as can be */
  dataShort: string;
  labels: { sources: string; sourceJoin: string; altCard: string; means: string };
  locale: string;
  dir: "ltr" | "rtl";
}

/** Kinds of statement that speak about what the vendor or its tools did. */
export const CONDUCT: readonly Statement["kind"][] = ["reason", "report", "court", "disagreement"];
