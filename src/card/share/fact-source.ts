import type { SourceStub } from "../../dossier/provenance.ts";
import { sayDay } from "../../words/day-words.ts";
import type { Say } from "../../words/say.ts";
import type { CardSource } from "../card.ts";
import type { FactSource } from "./fact-card.ts";

const OFFICIAL = ["official", "court", "parliament"];

/** Sources by their ids, official papers first. The first official one wears the legal citation, if there is one. Ids without a source are passed over. */
export function factSources(ids: readonly string[], all: readonly SourceStub[], say: Say, citation: string | null = null): FactSource[] {
  const found = [...new Set(ids)].flatMap((id) => all.find((source) => source.id === id) ?? []);
  const official = found.filter(({ kind }) => OFFICIAL.includes(kind));
  return [...official, ...found.filter((source) => !official.includes(source))].map((source, at) => factSource(source, say, at === 0 && official.length > 0 ? citation : null));
}

/**
 * What a control event rests on, as short as honesty allows: its first official paper, or its first source; and where the event, its day or
 * its names rest on the press, the first press source too.
 */
export function eventSources(event: { sources: readonly string[]; citation: string | null; reported?: readonly string[] | undefined }, all: readonly SourceStub[], say: Say): FactSource[] {
  const every = factSources(event.sources, all, say, event.citation);
  const [lead, ...rest] = every;
  if (lead === undefined) return [];
  const isOfficial = (id: string): boolean => all.some((source) => source.id === id && OFFICIAL.includes(source.kind));
  if (!event.reported?.length || !isOfficial(lead.id)) return [lead];
  const press = rest.filter(({ id }) => !isOfficial(id));
  // Of several the record does not say which gives the day; one that is itself dated to the day says most.
  const [chosen] = [...press].sort((a, b) => (b.day?.length ?? 0) - (a.day?.length ?? 0));
  return chosen === undefined ? [lead] : [lead, chosen];
}

/** The record's sources behind a card's links, found by their address; the first keeps the legal citation that the link wears. */
export function sourcesBehind(links: readonly CardSource[], all: readonly SourceStub[], say: Say): FactSource[] {
  const ids = links.flatMap(({ url }) => all.find((source) => (source.archive ?? source.url) === url)?.id ?? []);
  return factSources(ids, all, say).map((source, at) => {
    const label = links[at]?.label;
    return at === 0 && label !== undefined && label !== source.publisher ? { ...source, short: label } : source;
  });
}

function factSource({ id, title, publisher, date, url, archive, seen, via, address }: SourceStub, say: Say, citation: string | null): FactSource {
  const named = citation !== null ? citation.replaceAll(" ", "\u00a0") : date === null ? publisher : say("share_source_at", { publisher, day: sayDay(date, say.locale) });
  const doubts: string[] = [];
  if (seen === "cited") doubts.push(via === null ? say("cite_note_cited") : say("cite_note_cited_via", { via: via.replace(/\.$/, "") }));
  if (address === "inferred") doubts.push(say("cite_note_inferred"));
  if (address === "copy") doubts.push(say("cite_note_copy"));
  return { id, short: seen === "cited" ? say("share_source_cited", { source: named }) : named, title, publisher, day: date, url, archive: archive ?? null, doubts };
}
