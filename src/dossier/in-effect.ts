import { compareDays, type Day } from "../facts/day.ts";
import type { DatedEvent } from "./dated-event.ts";
import { happenedBy } from "./on-day.ts";

/** Events that were in effect by the whole day `on` (or may have been, if only the month or year is known), oldest first. */
export function inEffect<E extends DatedEvent>(events: readonly E[], on: Day): E[] {
  return events.filter((event) => happenedBy(event.day, on) !== "no").sort((a, b) => compareDays(a.day, b.day));
}

/** Events announced by the whole day `on` whose effect was still to come, oldest effect first. */
export function announcedOnly<E extends DatedEvent>(events: readonly E[], on: Day): E[] {
  return events
    .filter((event) => event.announced !== null && happenedBy(event.announced, on) !== "no" && happenedBy(event.day, on) === "no")
    .sort((a, b) => compareDays(a.day, b.day));
}

/** Events a reader could know of on the whole day `on`: in effect or announced by then, oldest effect first. */
export function knownOn<E extends DatedEvent>(events: readonly E[], on: Day): E[] {
  return [...inEffect(events, on), ...announcedOnly(events, on)].sort((a, b) => compareDays(a.day, b.day));
}
