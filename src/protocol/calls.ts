import type { Day } from "../facts/day.ts";
import type { Card } from "../card/card.ts";
import type { MentionPlace } from "../card/mention-place.ts";
import type { CardFace } from "../card/card-face.ts";

/** Where a dossier can be opened. */
export type Section = "standing" | "timeline" | "lineage" | "where" | "investigations" | "courts" | "answer" | "sources";

/** How far the page was read. */
export interface Reading {
  state: "off" | "ask" | "reading" | "whole" | "part";
  /** `part`: why the rest was not read */
  because?: "too-long" | "too-busy" | "budget" | "fault";
  words: number;
}

/** The article's own date, or why there is none. */
export interface PublishedDay {
  day: Day | null;
  /** where it was read: `json-ld`, `meta`, `time` … or the reason for none: `missing`, `malformed`, `future` */
  from: string;
  modified: Day | null;
}

/** One vendor named on a page. */
export interface PageMention {
  vendor: string;
  count: number;
  /** the names by which it is named, most frequent first */
  names: string[];
}

/** What a page names, for our own popup; never sent unasked. */
export interface PageFindings {
  mentions: PageMention[];
  reading: Reading;
  published: PublishedDay;
  marks: string;
  /** names of the reader's own watch-list that stand on it, as the list writes them */
  watched: { text: string; count: number }[];
}

/** A passage that the reader selected to have it checked. */
export interface Selected {
  text: string;
  /** the page's language tag, or "" */
  lang: string;
  /** the article's own day */
  published: Day | null;
}

/**
 * Questions and commands that the background answers.
 * `cardFace`, `mentionsFound` and `openDossier` may come from a page's content script; they carry entity ids, counts and the article's day, never an address, a title or text.
 */
export interface BackgroundCalls {
  /** The card of a vendor, composed in the reader's language: as of today, and against the article's day if it is given. `name`: entity as matched. */
  card(vendor: string, name: string | null, published: Day | null): Card;
  /** The same card, drawn: a page puts it up as it is, and so carries neither words nor styles. */
  cardFace(vendor: string, name: string | null, published: Day | null): CardFace;
  /** What a page named: vendor → count. Sets the badge of the sender's tab. */
  mentionsFound(counts: Record<string, number>): void;
  /** Opens the dossier page of a vendor, at a section if one is given. */
  openDossier(vendor: string, section: Section | null): void;
  /** Ours only: what the reader selected and asked us to check, once; kept in memory, forgotten when read. */
  takeSelection(): Selected | null;
  /** Ours only: the frames of a tab that have said what they name. */
  framesOf(tab: number): number[];
}

/** Which calls a page's content script may make; everything else is for our own pages. Deny by default. */
export const PAGE_TIER: ReadonlySet<keyof BackgroundCalls> = new Set(["cardFace", "mentionsFound", "openDossier"]);

/** Questions and commands that a page's content script answers, asked by our own pages. */
export interface PageCalls {
  /** The host of the page, for the popup's "off for this site"; answered only to our own pages, and never kept. */
  host(): string;
  /** What this frame's page names. */
  mentions(): PageFindings;
  /** Scrolls to the nth mention of a vendor (0-based; wraps) and shows it. Gives the index shown, or -1 if there is none. */
  reveal(vendor: string, nth: number): number;
  /** The same for a name of the reader's own watch-list. */
  revealWatched(text: string, nth: number): number | Promise<number>;
  /** Reads the page again, also where it was not read by choice (`ask`). */
  rescan(): void;
  /** Steps to the next or previous mention of any vendor. */
  step(by: 1 | -1): void;
  /** What the reader has selected on the page, and the page's language tag ("" if it gives none). */
  selection(): { text: string; lang: string };
  /** The page's address and the words around each mention, for a digest that the reader asked for. */
  digest(): { address: string; quotes: MentionPlace[] };
}
