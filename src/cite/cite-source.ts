import type { Day } from "../facts/day.ts";
import type { Source, SourceKind } from "../facts/source.ts";
import type { Say } from "../words/say.ts";
import { cslDate, type CslItem } from "./csl-item.ts";

/** As much of a source as a reference needs; the published records' sources fit it. */
export type CitedSource = Omit<Source, "supports">;

/** What every reference is made with. */
export interface CiteContext {
  /** the record whose source it is: part of the reference's key */
  vendor: { id: string; name: string };
  /** the whole day on which the reader cites it */
  accessed: Day;
  version: { hash: string; day: Day };
  say: Say;
}

const TYPES: Readonly<Record<SourceKind, CslItem["type"]>> = {
  official: "report", parliament: "report", research: "report", ngo: "report", court: "legal_case", journalism: "article-newspaper", company: "webpage", reference: "webpage",
};

/**
 * A source as a reference. Its day stays as precise as it is known. A source whose text nobody read, or whose address nobody opened,
 * has no day of access and says so in its note; `more` is said in the note before the data version.
 */
export function citeSource(source: CitedSource, { vendor, accessed, version, say }: CiteContext, more: readonly string[] = []): CslItem {
  const type = TYPES[source.kind];
  const bodies = source.publisher.split(" / ").map((literal) => ({ literal }));
  const opened = source.seen === "text" && source.address !== "inferred";
  const item: CslItem = { id: `${vendor.id}-${source.id}`, type, title: source.title };
  if (type !== "article-newspaper" && type !== "legal_case") item.author = bodies;
  if (source.date !== null) item.issued = cslDate(source.date);
  if (type === "report") item.publisher = source.publisher;
  else if (type === "legal_case") item.authority = source.publisher;
  else item["container-title"] = source.publisher;
  item.URL = source.url;
  if (opened) item.accessed = cslDate(accessed);
  if (source.archive !== undefined) {
    item.archive = hostOf(source.archive);
    item.archive_location = source.archive;
  }
  item.language = source.language;
  item.note = [...doubts(source, say), ...(source.archive === undefined ? [] : [say("cite_note_archive", { url: source.archive })]), ...more, dataNote(version, say)].join(" ");
  return item;
}

/** Which data a reference was taken from. */
export function dataNote({ hash, day }: CiteContext["version"], say: Say): string {
  return say("cite_note_data", { version: hash, day });
}

function doubts({ seen, via, address }: CitedSource, say: Say): string[] {
  const said: string[] = [];
  if (seen === "cited") said.push(via === null ? say("cite_note_cited") : say("cite_note_cited_via", { via: via.replace(/\.$/, "") }));
  if (address === "inferred") said.push(say("cite_note_inferred"));
  if (address === "copy") said.push(say("cite_note_copy"));
  return said;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
}
