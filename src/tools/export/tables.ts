import { markOf } from "../../dossier/seriousness.ts";
import { provenanceOf } from "../../dossier/provenance.ts";
import type { PublicRecord } from "../../dossier/record.ts";
import { standing } from "../../dossier/standing.ts";
import type { Jurisdiction } from "../../facts/jurisdiction.ts";
import { type Cell, csv } from "./csv.ts";

interface Table {
  columns: readonly string[];
  rows: (record: PublicRecord) => Cell[][];
}

/**
 * The tables, by file name. Every row names its vendor, and every statement its sources (`sources` holds ids of `sources.csv`
 * under the same vendor). Standings are as of `day`. Countries are ISO 3166-1 alpha-2; days are as precise as known.
 */
export function tables(records: readonly PublicRecord[], jurisdictions: readonly Jurisdiction[], day: string): Map<string, string> {
  const instruments = jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments.map((instrument) => ({ jurisdiction, instrument })));
  const byId = new Map(instruments.map((one) => [one.instrument.id, one]));
  const lists = instruments.map(({ instrument }) => instrument);
  const all: Record<string, Table> = {
    vendors: {
      columns: ["vendor", "name", "legal_names", "categories", "headquarters", "founded", "state", "state_since", "standing", "as_of", "listed_on", "removed_from", "events", "investigations", "cases", "statements", "sources", "state_sources"],
      rows: (record) => {
        const standings = standing(record.controls, lists, day);
        const on = (state: string): string[] => standings.filter((one) => one.state === state && !one.ended).map(({ instrument }) => instrument);
        return [[
          record.id, record.name, record.legalNames, record.categories, record.headquarters, record.founded, record.state.value, record.state.since, markOf(standings), day,
          on("listed"), on("delisted"), record.controls.length, record.investigations.length, record.litigation.length, record.statements.length, record.sources.length, record.state.sources,
        ]];
      },
    },
    events: {
      columns: ["vendor", "event", "subject", "action", "day", "announced", "instrument", "instrument_name", "jurisdiction", "kind", "measure", "listed_as", "citation", "summary_en", "reported", "checked", "checked_on", "sources"],
      rows: ({ id, controls }) => controls.map((event) => {
        const under = byId.get(event.instrument);
        return [
          id, event.id, event.subject, event.action, event.day, event.announced, event.instrument, under?.instrument.short.en ?? null, under?.jurisdiction.id ?? null, under?.instrument.kind ?? null, under?.instrument.measure ?? null,
          event.listedAs, event.citation, event.summary.en, event.reported ?? [], event.checked.by, event.checked.on, event.sources,
        ];
      }),
    },
    investigations: {
      columns: ["vendor", "investigation", "date", "publisher", "title", "url", "hedge", "evidence", "countries", "clients", "summary_en", "sources"],
      rows: ({ id, investigations }) => investigations.map((one) => [id, one.id, one.date, one.publisher, one.title, one.url, one.hedge, one.evidence, one.countries, one.clients ?? [], one.summary.en, one.sources]),
    },
    "court-events": {
      columns: ["vendor", "case", "case_name", "court", "docket", "filed", "closed", "date", "summary_en", "sources"],
      rows: ({ id, litigation }) => litigation.flatMap((one) => {
        const head: Cell[] = [id, one.id, one.case, one.court, one.docket, one.filed, one.closed ? "closed" : null];
        return one.events.length === 0 ? [[...head, null, null, one.sources]] : one.events.map((event): Cell[] => [...head, event.date, event.summary.en, event.sources]);
      }),
    },
    statements: {
      columns: ["vendor", "statement", "by", "date", "kind", "summary_en", "sources"],
      rows: ({ id, statements }) => statements.map((one) => [id, one.id, one.by, one.date, one.kind, one.summary.en, one.sources]),
    },
    lineage: {
      columns: ["vendor", "relation", "entity", "entity_vendor", "from", "to", "note_en", "sources"],
      rows: ({ id, lineage }) => lineage.map((one) => [id, one.relation, one.entity, one.vendor ?? null, one.from, one.to, one.note?.en ?? null, one.sources]),
    },
    sources: {
      columns: ["vendor", "source", "title", "publisher", "date", "kind", "language", "url", "archive", "archive_look_up", "seen", "via", "address"],
      rows: ({ id, sources }) => sources.map((one) => [id, one.id, one.title, one.publisher, one.date, one.kind, one.language, one.url, one.archive ?? null, provenanceOf(one).lookUp, one.seen, one.via, one.address ?? null]),
    },
  };
  return new Map(Object.entries(all).map(([name, { columns, rows }]) => [`${name}.csv`, csv(columns, records.flatMap(rows))]));
}
