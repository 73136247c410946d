import { compareDays, type Day } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { DatedEvent } from "./dated-event.ts";
import { inEffect, knownOn } from "./in-effect.ts";

/** A decision about one party, once: a ruling, a fine, a licence. */
export interface Decision<E extends DatedEvent = DatedEvent> {
  event: E;
  /** announced by the day asked, but not in effect yet */
  ahead: boolean;
}

/** Events under instruments of kind `decision` known on the whole day `on`, newest first. Rules and findings that bind nobody are of other kinds. */
export function decisions<E extends DatedEvent>(events: readonly E[], instruments: readonly Instrument[], on: Day): Decision<E>[] {
  const ids = new Set(instruments.filter(({ kind }) => kind === "decision").map(({ id }) => id));
  const about = events.filter(({ instrument }) => ids.has(instrument));
  const done = new Set(inEffect(about, on));
  return knownOn(about, on)
    .sort((a, b) => compareDays(b.day, a.day))
    .map((event) => ({ event, ahead: !done.has(event) }));
}
