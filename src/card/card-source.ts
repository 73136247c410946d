import type { SourceStub } from "../dossier/provenance.ts";
import { sayDay } from "../words/day-words.ts";
import { isolate } from "../words/isolate.ts";
import type { Say } from "../words/say.ts";
import type { CardSource } from "./card.ts";

const OFFICIAL = ["official", "court", "parliament"];

/**
 * Links to the sources with these ids, official papers first. The first wears the legal citation, if one is given and it is an official
 * paper; every other is called by its publisher. `title` says what it is, of when, and whether its text was read.
 */
export function cardSources(ids: readonly string[], all: readonly SourceStub[], say: Say, citation: string | null): CardSource[] {
  const found = ids.flatMap((id) => all.find((source) => source.id === id) ?? []);
  const isOfficial = (source: SourceStub): boolean => OFFICIAL.includes(source.kind);
  const ordered = [...found.filter(isOfficial), ...found.filter((source) => !isOfficial(source))];
  return ordered.map((source, at) => ({
    label: at === 0 && citation !== null && isOfficial(source) ? citation.replaceAll(" ", "\u00a0") : source.publisher,
    url: source.archive ?? source.url,
    title: [
      isolate(source.title, say.dir),
      [isolate(source.publisher, say.dir), ...(source.date === null ? [] : [sayDay(source.date, say.locale)])].join(say("card_by_join")),
      source.seen === "text" ? say("card_source_read") : say("card_source_cited"),
    ].join(" · "),
  }));
}
