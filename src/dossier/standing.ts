import type { Day } from "../facts/day.ts";
import type { Coverage, Instrument } from "../facts/jurisdiction.ts";
import type { DatedEvent } from "./dated-event.ts";
import { announcedOnly, inEffect } from "./in-effect.ts";
import { happenedBy } from "./on-day.ts";
import { type Related, relatedStandings } from "./related.ts";

/** The four honest states. `not-found` is no "not on the list": `scope` and `through` say how far anybody looked. */
export type StandingState = "listed" | "delisted" | "not-found" | "not-covered";

/** One time on a list. `to` is null while it lasts. */
export interface ListingSpan {
  from: Day;
  to: Day | null;
}

/** How a vendor stands under one list on one day, computed from its own events. */
export interface Standing {
  instrument: string;
  state: StandingState;
  /** the day from which this state holds, as precise as known; null where nothing ever happened */
  since: Day | null;
  /** listed: the day from which an announced removal ends it */
  until?: Day;
  /** the day on which what made this state was announced, where it is known */
  announced?: Day;
  /** the month or year of what made this state is still running: it may not have happened yet */
  uncertain?: true;
  /** listed, but the measure is suspended */
  suspended?: { since: Day; event: string };
  /** announced by this day, in effect later; does not count yet */
  pending?: { action: "listed" | "delisted" | "suspended"; day: Day; announced: Day; event: string };
  /** names under which the vendor is, or last was, listed */
  listedAs: string[];
  /** every time on the list so far, oldest first */
  spans: ListingSpan[];
  /** ids of the vendor's own events in effect by this day, oldest first */
  events: string[];
  scope: Coverage["scope"];
  /** the list itself was gone by this day; that says nothing about those who were on it */
  ended?: { day: Day; replacedBy: string | null };
  /** the day through which the list was looked at */
  through: Day | null;
  /** how those near the vendor stand; never part of its own state */
  related: Related[];
}

/**
 * The vendor's standing under every instrument of kind `list`, in their order, on the whole day `on`.
 * The day of effect rules; an announcement is only `pending`. A listing known to the month or year counts from the first
 * day it can mean and is `uncertain` until the last. Events of others are `related`; rules and decisions do not appear.
 */
export function standing(events: readonly DatedEvent[], instruments: readonly Instrument[], on: Day): Standing[] {
  return instruments
    .filter(({ kind }) => kind === "list")
    .map((instrument) => standingUnder(instrument, events.filter((event) => event.instrument === instrument.id), on));
}

function standingUnder(instrument: Instrument, events: readonly DatedEvent[], on: Day): Standing {
  const past = inEffect(events, on);
  const own = past.filter(({ subject }) => subject === "vendor");
  const related = relatedStandings(past, on);
  const course = follow(own);
  const { scope, through } = instrument.coverage;
  const made = course.made;
  const result: Standing = {
    instrument: instrument.id,
    state: made === null ? (scope === "none" ? "not-covered" : "not-found") : course.listed ? "listed" : "delisted",
    since: made?.day ?? null,
    listedAs: without(course.names, past, made?.day ?? null, course.listed),
    spans: course.spans,
    events: own.map(({ id }) => id),
    scope, through, related,
  };
  const { ended } = instrument;
  if (ended && happenedBy(ended.day, on) !== "no") result.ended = { day: ended.day, replacedBy: ended.replacedBy ?? null };
  if (made?.announced) result.announced = made.announced;
  if (made && happenedBy(made.day, on) === "perhaps") result.uncertain = true;
  if (course.suspended) result.suspended = { since: course.suspended.day, event: course.suspended.id };
  const next = announcedOnly(events, on).find(({ subject, action }) => subject === "vendor" && turns(action));
  if (next && turns(next.action) && next.announced !== null) {
    result.pending = { action: next.action, day: next.day, announced: next.announced, event: next.id };
    if (course.listed && next.action === "delisted") result.until = next.day;
  }
  return result;
}

interface Course {
  listed: boolean;
  /** the event that made the present state */
  made: DatedEvent | null;
  suspended: DatedEvent | null;
  names: string[];
  spans: ListingSpan[];
}

/** Walks own events, oldest first: listing, suspension, removal. An amendment changes no state. */
function follow(own: readonly DatedEvent[]): Course {
  const course: Course = { listed: false, made: null, suspended: null, names: [], spans: [] };
  for (const event of own) {
    if (event.action === "listed") {
      if (!course.listed) {
        course.made = event;
        course.names = [];
        course.spans.push({ from: event.day, to: null });
      }
      course.listed = true;
      course.suspended = null;
      course.names = [...new Set([...course.names, ...event.listedAs])];
    } else if (event.action === "delisted" && course.listed) {
      const span = course.spans.at(-1);
      if (span) span.to = event.day;
      course.listed = false;
      course.suspended = null;
      course.made = event;
    } else if (event.action === "suspended" && course.listed) {
      course.suspended = event;
    }
  }
  return course;
}

/** The vendor's listed names less those of persons or firms that were themselves taken off later. */
function without(names: string[], past: readonly DatedEvent[], since: Day | null, listed: boolean): string[] {
  if (!listed || since === null) return names;
  const gone = new Set(past.filter(({ subject, action }) => subject !== "vendor" && action === "delisted").flatMap(({ listedAs }) => listedAs));
  return names.filter((name) => !gone.has(name));
}

function turns(action: DatedEvent["action"]): action is "listed" | "delisted" | "suspended" {
  return action === "listed" || action === "delisted" || action === "suspended";
}
