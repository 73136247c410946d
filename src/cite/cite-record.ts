import { sayDay } from "../words/day-words.ts";
import { type CiteContext, type CitedSource, citeSource, dataNote } from "./cite-source.ts";
import { cslDate, type CslItem } from "./csl-item.ts";

/** A whole record as references: the record itself as a set of data, as of the day and version of the data, then every source it rests on. */
export function citeRecord(sources: readonly CitedSource[], context: CiteContext): CslItem[] {
  const { vendor, version, say } = context;
  const name = say("common_name");
  const itself: CslItem = {
    id: vendor.id,
    type: "dataset",
    title: say("cite_record_title", { vendor: vendor.name, day: sayDay(version.day, say.locale) }),
    author: [{ literal: name }],
    publisher: name,
    issued: cslDate(version.day),
    version: version.hash,
    language: say.locale,
    note: [say.count("cite_note_sources", sources.length), dataNote(version, say)].join(" "),
  };
  return [itself, ...sources.map((source) => citeSource(source, context))];
}
