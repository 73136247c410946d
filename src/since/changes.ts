import { bySeriousness, isOnList } from "../dossier/seriousness.ts";
import { standing, type Standing } from "../dossier/standing.ts";
import type { DatedEvent } from "../dossier/dated-event.ts";
import { earliest, type Day } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";

/** A list on which the vendor stood otherwise on the two days. */
export interface Change {
  instrument: string;
  then: Standing;
  now: Standing;
  /** ids of the vendor's own events that came between, oldest first */
  events: string[];
}

/**
 * What changed in a vendor's own listings between two whole days, most serious first; empty if nothing did, or if `then` is no earlier than `now`.
 * A list that ended counts as one the vendor is no longer on. Listings of others never count.
 */
export function changesBetween(events: readonly DatedEvent[], instruments: readonly Instrument[], then: Day, now: Day): Change[] {
  if (then.length !== 10 || then >= now) return [];
  const before = standing(events, instruments, then);
  const after = standing(events, instruments, now);
  const changed = after.flatMap((one, at): Change[] => {
    const was = before[at];
    if (was === undefined || sideOf(was) === sideOf(one)) return [];
    const between = one.events.filter((id) => !was.events.includes(id));
    return [{ instrument: one.instrument, then: was, now: one, events: between }];
  });
  const order = bySeriousness(changed.map(({ now: one }) => one), instruments).map(({ instrument }) => instrument);
  return changed.sort((a, b) => order.indexOf(a.instrument) - order.indexOf(b.instrument));
}

/** Whether anything that is dated fell after `then` and by `now`; undated things never count. */
export function cameBetween(day: Day | null, then: Day, now: Day): boolean {
  return day !== null && earliest(day) > then && earliest(day) <= now;
}

function sideOf(standing: Standing): "on" | "off" | "never" {
  return standing.since === null ? "never" : isOnList(standing) ? "on" : "off";
}
