import type { PublicRecord } from "../dossier/record.ts";
import type { Day } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { CitedSource, Outcome, Reason, RecordEntry } from "./claim.ts";

/** As much of a vendor's record as a claim is held against. */
export type ClaimRecord = Pick<PublicRecord, "id" | "name" | "legalNames" | "aliases" | "headquarters" | "state" | "lineage" | "products" | "controls" | "sources">;

/** What a sentence is held against. `on`: the day of writing, a whole day. */
export interface ClaimContext {
  record: (vendor: string) => ClaimRecord | undefined;
  instruments: readonly Instrument[];
  on: Day;
}

/** How the record stands to one reading. */
export interface Weighed {
  outcome: Outcome;
  reasons: Reason[];
  record: RecordEntry[];
  instrument: string | null;
}

/** A control event of a record as an entry, with its papers. */
export function eventEntry(record: ClaimRecord, event: ClaimRecord["controls"][number]): RecordEntry {
  return { event: event.id, vendor: record.id, instrument: event.instrument, action: event.action, day: event.day, announced: event.announced, sources: cited(record, event.sources) };
}

/** Papers by their ids in a record. */
export function cited(record: ClaimRecord, ids: readonly string[]): CitedSource[] {
  return ids.flatMap((id) => {
    const source = record.sources.find((one) => one.id === id);
    return source ? [{ id, title: source.title, publisher: source.publisher, date: source.date, url: source.url }] : [];
  });
}
