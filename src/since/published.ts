import type { Day } from "../facts/day.ts";
import type { DateClues } from "./date-clues.ts";
import { jsonLdDates } from "./json-ld-dates.ts";
import { readDate } from "./read-date.ts";

/** The article's own day, where it was read, and the day it was changed if it says so. */
export interface Published {
  day: Day | null;
  /** the clue that decided (`json-ld`, `article:published_time`, `itemprop`, `time`, `visible` …), or why there is no day */
  from: string;
  modified: Day | null;
}

/** Names of metas that say when a page was published, best first. Sources: ogp.me, schema.org, Dublin Core, Sailthru's and Parse.ly's own documentation. */
const PUBLISHED_METAS = [
  "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
  "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc.created", "citation_publication_date", "citation_date", "citation_online_date", "publish_date", "publishdate",
  "pubdate", "publication_date", "published_at", "published-date", "article.published", "article_date_original", "bt:pubdate", "cxenseparse:recs:publishtime", "originalpublicationdate", "date", "timestamp",
];
const MODIFIED_METAS = ["article:modified_time", "og:updated_time", "article:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised"];

/**
 * The article's own day from its clues; modified is kept apart from published. `today` is the reader's day: a later one is no day of publication
 * (one day of grace for time zones). `lang` is the page's language tag, or "".
 */
export function publishedDay(clues: DateClues, today: Day, lang: string): Published {
  const ld = jsonLdDates(clues.jsonLd);
  const candidates: [from: string, text: string][] = [
    ...ld.dates.filter(({ name, article }) => name === "published" && article).map(({ value }): [string, string] => ["json-ld", value]),
    ...metasNamed(clues, PUBLISHED_METAS),
    ...clues.itemprops.filter(({ name }) => name === "datepublished").map(({ value }): [string, string] => ["itemprop", value]),
    ...ld.dates.filter(({ name, article }) => name === "created" && article).map(({ value }): [string, string] => ["json-ld", value]),
    ...clues.times.filter(({ role }) => role === "published").map(({ value }): [string, string] => ["time", value]),
    ...clues.times.filter(({ role }) => role === "unknown").map(({ value }): [string, string] => ["time", value]),
    ...clues.visible.map((value): [string, string] => ["visible", value]),
  ];
  const modified = firstDay([
    ...ld.dates.filter(({ name, article }) => name === "modified" && article).map(({ value }) => value),
    ...metasNamed(clues, MODIFIED_METAS).map(([, value]) => value),
    ...clues.itemprops.filter(({ name }) => name === "datemodified").map(({ value }) => value),
    ...clues.times.filter(({ role }) => role === "modified").map(({ value }) => value),
  ], today, lang);

  let why = "missing";
  for (const [from, text] of candidates) {
    const read = readDate(text, lang);
    if (read.day === null) {
      // A byline without a date is no broken date: only what claims to be one is.
      if (from !== "visible" && why === "missing") why = read.why;
    } else if (isFuture(read.day, today)) why = "future";
    else return { day: read.day, from, modified: modified !== null && modified >= read.day ? modified : null };
  }
  return { day: null, from: why, modified };
}

function metasNamed(clues: DateClues, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => clues.metas.filter((meta) => meta.name === name).map(({ content }): [string, string] => [name, content]));
}

function firstDay(texts: readonly string[], today: Day, lang: string): Day | null {
  for (const text of texts) {
    const { day } = readDate(text, lang);
    if (day !== null && !isFuture(day, today)) return day;
  }
  return null;
}

function isFuture(day: Day, today: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getTime() > new Date(`${today}T00:00:00Z`).getTime() + 86_400_000;
}
