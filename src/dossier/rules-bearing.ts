import { compareDays, type Day } from "../facts/day.ts";
import type { Instrument, RuleEvent } from "../facts/jurisdiction.ts";
import type { RuleNote } from "../facts/vendor.ts";
import { happenedBy } from "./on-day.ts";
import { isOnList } from "./seriousness.ts";
import type { Standing } from "./standing.ts";

/** A general rule that bears on a vendor without naming it. */
export interface RuleBearing {
  instrument: string;
  /** the record's own words on how it bears on the vendor, if it says so */
  note: RuleNote | null;
  /** lists the vendor is on whose effect the rule widens */
  reaches: string[];
  /** what had happened to the rule by the day, newest first */
  events: RuleEvent[];
}

/** Rules that the record points at, and rules that widen a list the vendor is on, on the whole day `on`. */
export function rulesBearing(notes: readonly RuleNote[], standings: readonly Standing[], instruments: readonly Instrument[], on: Day): RuleBearing[] {
  const listed = new Set(standings.filter(isOnList).map(({ instrument }) => instrument));
  return instruments.flatMap((rule) => {
    if (rule.kind !== "rule") return [];
    const note = notes.find(({ instrument }) => instrument === rule.id) ?? null;
    const reaches = (rule.reaches ?? []).filter((id) => listed.has(id));
    const events = (rule.events ?? [])
      .filter((event) => happenedBy(event.announced ?? event.day, on) !== "no" || happenedBy(event.day, on) !== "no")
      .sort((a, b) => compareDays(b.day, a.day));
    // Before its first event the rule did not exist.
    return (note === null && reaches.length === 0) || events.length === 0 ? [] : [{ instrument: rule.id, note, reaches, events }];
  });
}
