import { citeEvent } from "../../src/cite/cite-event.ts";
import { citeRecord } from "../../src/cite/cite-record.ts";
import { type CiteContext, citeSource } from "../../src/cite/cite-source.ts";
import type { CslItem } from "../../src/cite/csl-item.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import { sayDay } from "../../src/words/day-words.ts";

/** Something that can be cited, by what readers call it. */
export interface Citable {
  id: string;
  label: string;
  items(): CslItem[];
}

/** The record with all its sources, then its control events, then each source. `list` gives an instrument's name. */
export function citable(record: PublicRecord, list: (instrument: string) => string, context: CiteContext): Citable[] {
  const { say } = context;
  return [
    { id: "record", label: say("cite_what_record"), items: () => citeRecord(record.sources, context) },
    ...record.controls.map((event): Citable => ({
      id: event.id,
      label: say("cite_what_event", { list: list(event.instrument), action: say(`standing_action_${event.action}`), day: sayDay(event.day, say.locale) }),
      items: () => citeEvent(event, list(event.instrument), record.sources, context),
    })),
    ...record.sources.map((source): Citable => ({
      id: source.id,
      label: say("cite_what_source", { publisher: source.publisher, title: source.title }),
      items: () => [citeSource(source, context)],
    })),
  ];
}
