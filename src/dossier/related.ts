import type { Subject } from "../facts/control-event.ts";
import type { Day } from "../facts/day.ts";
import type { DatedEvent } from "./dated-event.ts";
import { happenedBy } from "./on-day.ts";

/** What an instrument did to somebody near the vendor; it never makes the vendor listed or delisted. */
export interface Related {
  subject: Exclude<Subject, "vendor">;
  state: "listed" | "delisted";
  since: Day;
  /** the day's month or year is still running: it may not have happened yet */
  uncertain?: true;
  /** the names that stand so, in the official text's spelling; empty where the text names nobody */
  listedAs: string[];
  /** ids of the events behind it, oldest first */
  events: string[];
}

/**
 * Follows each name of a subsidiary, parent, reseller or person through the events in effect on a day, and groups those
 * that stand alike. `events` come oldest first, under one instrument, all subjects mixed; the vendor's own are passed over.
 */
export function relatedStandings(events: readonly DatedEvent[], on: Day): Related[] {
  const byName = new Map<string, Related>();
  for (const event of events) {
    const { subject, action } = event;
    if (subject === "vendor") continue;
    const state = action === "delisted" ? "delisted" : action === "listed" || action === "amended" ? "listed" : null;
    if (state === null) continue;
    for (const name of event.listedAs.length > 0 ? event.listedAs : [""]) {
      const before = byName.get(`${subject}|${name}`);
      const kept = before?.state === state;
      byName.set(`${subject}|${name}`, {
        subject, state, since: kept ? before.since : event.day,
        ...((kept ? before.uncertain : happenedBy(event.day, on) === "perhaps") ? { uncertain: true as const } : {}),
        listedAs: name === "" ? [] : [name], events: [...(before?.events ?? []), event.id],
      });
    }
  }
  const groups = new Map<string, Related>();
  for (const one of byName.values()) {
    const key = [one.subject, one.state, one.since].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, one);
    else {
      group.listedAs.push(...one.listedAs);
      group.events = [...new Set([...group.events, ...one.events])];
    }
  }
  return [...groups.values()];
}
