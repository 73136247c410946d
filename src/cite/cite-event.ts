import type { ControlEvent } from "../facts/control-event.ts";
import { sayDay } from "../words/day-words.ts";
import { type CiteContext, type CitedSource, citeSource } from "./cite-source.ts";
import type { CslItem } from "./csl-item.ts";

/** As much of a control event as a reference needs. */
export type CitedEvent = Pick<ControlEvent, "id" | "instrument" | "action" | "day" | "announced" | "citation" | "reported" | "sources">;

const OFFICIAL = ["official", "court", "parliament"];

/**
 * A control event as references: its sources, official papers first, each saying in its note what it is cited for. The first official
 * paper wears the legal citation. `list` is the instrument's name with its jurisdiction: US Entity List. Sources not found are passed over.
 */
export function citeEvent(event: CitedEvent, list: string, sources: readonly CitedSource[], context: CiteContext): CslItem[] {
  const found = [...new Set(event.sources)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const official = found.filter(({ kind }) => OFFICIAL.includes(kind));
  const ordered = [...official, ...found.filter((source) => !official.includes(source))];
  const why = whatFor(event, list, context);
  return ordered.map((source, at) => {
    const wears = at === 0 && event.citation !== null && official.includes(source);
    const item = citeSource(source, context, event.citation !== null && wears ? [...why, context.say("cite_note_legal", { citation: event.citation.replace(/\.$/, "") })] : why);
    return event.citation !== null && wears ? { ...item, number: event.citation } : item;
  });
}

function whatFor({ action, day, announced, reported }: CitedEvent, list: string, { say, vendor }: CiteContext): string[] {
  const values = { vendor: vendor.name, list, action: say(`standing_action_${action}`), day: sayDay(day, say.locale) };
  const said = announced === null || announced === day ? say("cite_note_event", values) : say("cite_note_event_announced", { ...values, announced: sayDay(announced, say.locale) });
  return [said, ...(reported ?? []).map((what) => say(`cite_note_reported_${what}`))];
}
