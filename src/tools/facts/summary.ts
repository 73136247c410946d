import { citedIn } from "../../dossier/dossier.ts";
import { unsourcedLines } from "../../compile/unsourced-lines.ts";
import type { Database } from "./database.ts";

/** Counts over the whole published database. */
export interface Summary {
  vendors: number;
  drafts: number;
  names: number;
  products: number;
  jurisdictions: number;
  instruments: number;
  events: number;
  eventsByJurisdiction: Record<string, number>;
  eventsByInstrument: Record<string, number>;
  eventsBySubject: Record<string, number>;
  eventsByCheck: Record<string, number>;
  /** share of events read in official text, 0 to 1 */
  primaryChecked: number;
  ruleEvents: number;
  investigations: number;
  investigationsByHedge: Record<string, number>;
  investigationsByEvidence: Record<string, number>;
  cases: number;
  statements: number;
  sources: number;
  sourcesRead: number;
  sourcesUncited: number;
  /** lines that readers see and that cite no source, as `vendor · path` */
  withoutSource: string[];
  statementsWithoutSource: number;
  version: Database["version"];
}

/** Counts what is published; `drafts` is how many records are held back. */
export function summarise({ version, registry, names, records }: Database, drafts: number): Summary {
  const all = records();
  const events = all.flatMap(({ controls }) => controls);
  const investigations = all.flatMap((record) => record.investigations);
  const instruments = registry.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
  const withoutSource = all.flatMap((record) => unsourcedLines(record).map((path) => `${record.id} · ${path}`));
  const checks = count(events, ({ checked }) => checked.by);
  return {
    vendors: all.length,
    drafts,
    names: names.length,
    products: sum(all, ({ products }) => products.length),
    jurisdictions: registry.jurisdictions.length,
    instruments: instruments.length,
    events: events.length,
    eventsByJurisdiction: count(events, ({ instrument }) => instrument.slice(0, 2)),
    eventsByInstrument: count(events, ({ instrument }) => instrument),
    eventsBySubject: count(events, ({ subject }) => subject),
    eventsByCheck: checks,
    primaryChecked: events.length === 0 ? 0 : Math.round(((checks.primary ?? 0) / events.length) * 1000) / 1000,
    ruleEvents: sum(instruments, (instrument) => instrument.events?.length ?? 0),
    investigations: investigations.length,
    investigationsByHedge: count(investigations, ({ hedge }) => hedge),
    investigationsByEvidence: count(investigations, ({ evidence }) => evidence ?? "not-graded"),
    cases: sum(all, ({ litigation }) => litigation.length),
    statements: sum(all, ({ statements }) => statements.length),
    sources: sum(all, ({ sources }) => sources.length),
    sourcesRead: sum(all, ({ sources }) => sources.filter(({ seen }) => seen === "text").length),
    sourcesUncited: sum(all, (record) => record.sources.length - citedIn(record).size),
    withoutSource,
    statementsWithoutSource: withoutSource.length,
    version,
  };
}

function sum<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}

/** How many of each key, the most frequent first. */
function count<T>(things: readonly T[], keyOf: (thing: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
