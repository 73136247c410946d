import type { Instrument } from "../../src/facts/jurisdiction.ts";
import type { SourceStub } from "../../src/dossier/provenance.ts";

/** One document in the page's list of sources. */
export interface BookEntry {
  /** anchor in the page */
  anchor: string;
  number: number;
  source: SourceStub;
}

/** The numbered sources of one page: the record's own first, then those of the instruments that the page speaks of. */
export interface SourceBook {
  own: BookEntry[];
  instruments: { instrument: Instrument; entries: BookEntry[] }[];
  /** entries behind a line, in the order it cites them; ids of an instrument's own sources with the instrument */
  find(ids: readonly string[], of?: Instrument): BookEntry[];
}

/** Numbers the sources of a record and of the instruments given. A source keeps its number on every day, so that two readers can speak of the same one. */
export function sourceBook(sources: readonly SourceStub[], instruments: readonly Instrument[]): SourceBook {
  let number = 0;
  const entry = (source: SourceStub, prefix: string): BookEntry => ({ anchor: `source-${prefix}${source.id}`, number: ++number, source });
  const own = sources.map((source) => entry(source, ""));
  const byInstrument = instruments.map((instrument) => ({ instrument, entries: instrument.sources.map((source) => entry(source, `${instrument.id}-`)) }));
  const all = new Map([...own, ...byInstrument.flatMap(({ entries }) => entries)].map((one) => [one.anchor, one]));
  const find = (ids: readonly string[], of?: Instrument): BookEntry[] =>
    [...new Set(ids)].flatMap((id) => all.get(`source-${of ? `${of.id}-` : ""}${id}`) ?? []);
  return { own, instruments: byInstrument, find };
}
