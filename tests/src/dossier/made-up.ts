import type { DatedEvent } from "../../../src/dossier/dated-event.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";

/** A made-up list to stand on; `over` changes what matters to a test. */
export function list(id: string, over: Partial<Instrument> = {}): Instrument {
  return {
    id, name: { en: id }, short: { en: id }, authority: "somebody", kind: "list", measure: "licence-requirement",
    does: { en: "Does." }, doesNot: { en: "Does not." }, legalBasis: null, url: "https://example.org/",
    coverage: { scope: "whole", through: "2026-11-24", file: "a file", note: { en: "Read." } },
    checked: "2026-11-24", every: 30, cites: ["s1"],
    sources: [{ id: "s1", title: "A list", publisher: "Somebody", date: null, url: "https://example.org/", kind: "official", language: "en", seen: "text", via: null, supports: "That it is." }],
    ...over,
  };
}

/** A made-up event of the vendor's own on `a-list`; its id is its action and day. */
export function event(action: DatedEvent["action"], day: string, over: Partial<DatedEvent> = {}): DatedEvent {
  return { id: `${action}-${day}`, instrument: "a-list", subject: "vendor", action, day, announced: null, listedAs: ["A Company Ltd"], ...over };
}
