import type { DataVersion } from "../../compile/version.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { provenance, type SourceStub } from "../../dossier/provenance.ts";

/** A source as a line of the dossier names it. */
export type CitedSource = Pick<SourceStub, "id" | "title" | "publisher" | "date" | "url">;

/** A dossier as one JSON value: every line carries its sources; `sources` has them whole, with archive look-ups and whether they were read. */
export function dossierJson(dossier: Dossier, version: DataVersion): Record<string, unknown> {
  const { record } = dossier;
  const cite = (ids: readonly string[]): CitedSource[] =>
    provenance(ids, dossier.sources).map(({ source: { id, title, publisher, date, url } }) => ({ id, title, publisher, date, url }));
  const cited = <T extends { sources: readonly string[] }>(lines: readonly T[]): (Omit<T, "sources"> & { sources: CitedSource[] })[] =>
    lines.map((line) => ({ ...line, sources: cite(line.sources) }));
  return {
    vendor: dossier.vendor,
    name: record.name,
    on: dossier.on,
    headline: dossier.headline,
    standing: dossier.standing,
    events: dossier.events.map(({ checked, sources, ...event }) => ({ ...event, checked: checked.by, checkedOn: checked.on, checkNote: checked.note, sources: cite(sources) })),
    decisions: dossier.decisions.map(({ event, ahead }) => ({ event: event.id, ahead })),
    rules: dossier.rules.map(({ note, ...rule }) => ({ ...rule, note: note && { ...note, sources: cite(note.sources) } })),
    investigations: cited(record.investigations),
    litigation: record.litigation.map((one) => ({ ...one, sources: cite(one.sources), events: cited(one.events) })),
    statements: cited(record.statements),
    lineage: cited(record.lineage),
    products: cited(record.products),
    disagreements: cited(record.disagreements ?? []),
    state: { ...record.state, sources: cite(record.state.sources) },
    categories: record.categories,
    headquarters: record.headquarters,
    places: dossier.places,
    unsure: dossier.unsure,
    sources: provenance(dossier.sources.map(({ id }) => id), dossier.sources).map(({ source, lookUp }) => ({ ...source, lookUp })),
    version,
  };
}
