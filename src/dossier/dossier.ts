import type { ControlEvent } from "../facts/control-event.ts";
import type { Day } from "../facts/day.ts";
import type { Instrument, Jurisdiction } from "../facts/jurisdiction.ts";
import { type Decision, decisions } from "./decisions.ts";
import { type Headline, headline } from "./headline.ts";
import { knownOn } from "./in-effect.ts";
import { type LineageGraph, lineageGraph } from "./lineage.ts";
import { newestFirst } from "./order.ts";
import { type Places, places } from "./places.ts";
import type { SourceStub } from "./provenance.ts";
import type { PublicRecord } from "./record.ts";
import { type RuleBearing, rulesBearing } from "./rules-bearing.ts";
import { type Mark, markOf } from "./seriousness.ts";
import { type Standing, standing } from "./standing.ts";
import { timeline, type Timeline } from "./timeline.ts";
import { veil } from "./veil.ts";

/** Everything on record about a vendor on a day, nothing from later. */
export interface Dossier {
  vendor: string;
  on: Day;
  record: PublicRecord;
  mark: Mark;
  headline: Headline<ControlEvent>;
  /** one a list, in the registries' order */
  standing: Standing[];
  decisions: Decision<ControlEvent>[];
  rules: RuleBearing[];
  /** control events known on the day (announced or in effect), oldest first */
  events: ControlEvent[];
  timeline: Timeline;
  lineage: LineageGraph;
  places: Places;
  /** sources that the lines of this day cite, in the record's order */
  sources: SourceStub[];
  /** ids of reports, cases and statements kept although their day is not known well enough to say that they had come */
  unsure: string[];
}

/** Every instrument of the registries, in their order. */
export function instrumentsOf(jurisdictions: readonly Jurisdiction[]): Instrument[] {
  return jurisdictions.flatMap(({ instruments }) => instruments);
}

/** The dossier on the whole day `on`; investigations, cases and statements newest first. */
export function dossierOn(vendor: PublicRecord, instruments: readonly Instrument[], on: Day): Dossier {
  const { record: veiled, unsure } = veil(vendor, on);
  const events = knownOn(vendor.controls, on);
  const record: PublicRecord = {
    ...veiled,
    controls: events,
    investigations: [...veiled.investigations].sort(newestFirst),
    statements: [...veiled.statements].sort(newestFirst),
  };
  const standings = standing(vendor.controls, instruments, on);
  const decided = decisions(vendor.controls, instruments, on);
  const cited = citedIn(record);
  const sources = vendor.sources.filter(({ id }) => cited.has(id));
  return {
    vendor: vendor.id,
    on,
    record: { ...record, sources },
    mark: markOf(standings),
    headline: headline({ standings, decisions: decided, investigations: record.investigations, cases: record.litigation.length }, instruments),
    standing: standings,
    decisions: decided,
    rules: rulesBearing(vendor.rules ?? [], standings, instruments, on),
    events,
    timeline: timeline(record, instruments, on),
    lineage: lineageGraph(record),
    places: places(record),
    sources,
    unsure,
  };
}

/** Ids of all sources that a record's lines cite. */
export function citedIn(record: PublicRecord): Set<string> {
  const lines: readonly { sources: readonly string[] }[] = [
    record.state, ...record.lineage, ...record.products, ...record.controls, ...(record.rules ?? []), ...record.investigations,
    ...record.litigation, ...record.litigation.flatMap(({ events }) => events), ...record.statements, ...(record.disagreements ?? []),
  ];
  return new Set(lines.flatMap(({ sources }) => sources));
}
