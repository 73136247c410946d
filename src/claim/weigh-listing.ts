import { standing } from "../dossier/standing.ts";
import { type Day, earliest, latest } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import { type ClaimContext, type ClaimRecord, eventEntry, type Weighed } from "./claim-context.ts";
import type { Reason, When } from "./claim.ts";
import { instrumentsSaid } from "./instruments-said.ts";
import type { Reading } from "./reading.ts";

type Event = ClaimRecord["controls"][number];

/** Holds a claim about lists against the record, as on the day of writing. */
export function weighListing(said: Reading, record: ClaimRecord, context: ClaimContext): Weighed {
  const reading = notUntil(said);
  const { list } = reading;
  if (list === null) return none({ code: "unknown-list" });
  const exactly = instrumentsSaid(reading, context.instruments, true);
  const loosely = instrumentsSaid(reading, context.instruments, false);
  const first = exactly.length === 1 || list.word === "exact" ? (exactly[0]?.id ?? null) : null;
  if (exactly.length === 0 && loosely.length === 0) return none({ code: "unknown-list" }, first);
  const weighed = held(reading, record, exactly, context.on);
  const answer = (found: Weighed): Weighed => kept(reading, found);
  if (weighed) return answer(weighed);
  if (list.word !== "exact") {
    const near = held(reading, record, loosely, context.on);
    if (near) return answer(loosen(near, reading));
  }
  const absent = exactly[0] ?? loosely[0];
  if (reading.via === "product" || reading.via === "wares" || !absent) return none({ code: absent ? "not-found" : "nothing-on-this", instrument: absent?.id ?? "" } as Reason, first);
  return none({ code: absent.coverage.scope === "none" ? "unread-list" : absent.coverage.scope === "whole" ? "not-on-whole-list" : "not-found", instrument: absent.id }, first);
}

/** "was not added until 2021": it was, and then. */
function notUntil(said: Reading): Reading {
  const [when] = said.whens;
  if (!said.negated || said.ever || said.mode !== "event" || said.whens.length !== 1 || when?.kind !== "until") return said;
  return { ...said, negated: false, whens: [{ ...when, kind: "on" }] };
}

/** Near the words: imprecise ones are never simply borne out, nor simply contradicted where something did happen. */
function loosen(found: Weighed, reading: Reading): Weighed {
  const instrument = found.instrument ?? "";
  const reasons: Reason[] = [...found.reasons, { code: "imprecise", instrument }];
  const over = found.outcome === "contradicts" && !reading.negated && (reading.relation === "currently-listed" || (reading.relation === "delisted" && found.reasons.some(({ code }) => code === "still-on")));
  return over ? { ...found, reasons } : { ...found, outcome: "partly", reasons };
}

/** What was not said of the vendor itself cannot bear the claim out whole. */
function kept(reading: Reading, found: Weighed): Weighed {
  if (reading.via === "itself" || reading.via === "wares" || found.outcome === "not-covered" || found.outcome === "partly") return found;
  // "people tied to it", "its subsidiaries": the record has just such events; a founder it may not name
  if (found.outcome === "supports" && KIN_OF[reading.via] && reading.via !== "officer") return found;
  if (reading.via === "officer" && found.outcome === "supports") return { ...found, outcome: "partly", reasons: [...found.reasons, { code: "related-only", instrument: found.instrument ?? "" }] };
  return { ...found, outcome: reading.via === "product" ? "partly" : "not-covered", reasons: [...found.reasons, { code: reading.via === "product" ? "product-not-vendor" : "unsure" }] };
}

/** Weighs against lists on which something is recorded; null where nothing is. */
function held(reading: Reading, record: ClaimRecord, instruments: readonly Instrument[], on: Day): Weighed | null {
  const answers = instruments.flatMap((instrument) => {
    const events = record.controls.filter(({ instrument: id }) => id === instrument.id);
    const answer = events.length > 0 ? underOne(reading, record, instrument, events, on) : null;
    return answer ? [answer] : [];
  });
  const order: readonly Weighed["outcome"][] = reading.negated ? ["contradicts", "partly", "supports", "not-covered"] : ["supports", "partly", "contradicts", "not-covered"];
  return answers.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0] ?? null;
}

function underOne(reading: Reading, record: ClaimRecord, instrument: Instrument, events: readonly Event[], on: Day): Weighed | null {
  const named = isNamed(reading, events);
  // a subsidiary that no event names is not its parent
  const kin = KIN_OF[reading.via] ?? (reading.who.kind === "subsidiary" && named === null ? "subsidiary" : undefined);
  const own = events.filter(({ subject, listedAs }) => kin ? subject === kin : subject === "vendor" || (named !== null && listedAs.some((name) => same(name, named))));
  const others = events.filter((event) => !own.includes(event));
  const result = (outcome: Weighed["outcome"], reasons: Reason[], about: readonly Event[]): Weighed => ({ outcome, reasons, record: about.map((event) => eventEntry(record, event)), instrument: instrument.id });
  const standingEvents = own.map((event) => ({ ...event, subject: "vendor" as const }));
  const on1 = atDay(reading, on);
  const [now] = standing(standingEvents, [{ ...instrument, kind: "list" }], on1);
  const known = own.filter(({ day, announced }) => earliest(day) <= on || (announced !== null && earliest(announced) <= on));
  const listings = known.filter(({ action }) => action === "listed");
  const removals = known.filter(({ action }) => action === "delisted" || action === "revoked");
  const flip = (outcome: "supports" | "contradicts"): Weighed["outcome"] => reading.negated ? (outcome === "supports" ? "contradicts" : "supports") : outcome;
  if (!now) return null;
  if (kin && own.length === 0) return others.length > 0 ? result("partly", [{ code: "related-only", instrument: instrument.id }], others) : null;
  if (listings.length === 0 && own.some(({ action }) => action === "listed")) {
    const [later] = own.filter(({ action }) => action === "listed");
    if (later) return reading.relation === "delisted" ? result("not-covered", [{ code: "not-yet", day: later.day, announced: later.announced }], [later]) : result(flip("contradicts"), [{ code: "not-yet", day: later.day, announced: later.announced }], [later]);
  }
  if (listings.length === 0 && !(removals.length > 0)) return others.length > 0 ? (reading.negated ? result("not-covered", [{ code: "related-only", instrument: instrument.id }], others) : result("partly", [{ code: "related-only", instrument: instrument.id }], others)) : null;
  const last = [...known].filter(({ action }) => action === "listed" || action === "delisted" || action === "suspended");

  if (reading.relation === "delisted") {
    if (removals.length > 0) {
      if (now.state === "listed" && !now.until && removals.length > 0 && latest(removals.at(-1)?.day ?? on) < on && reading.mode !== "event") return result(flip("contradicts"), [{ code: "still-on", instrument: instrument.id }], last);
      const fit = fits(removals, reading.whens.filter(({ kind }) => kind !== "since" || reading.whens.length === 1).map(asOn));
      if (fit.fits === "yes") return result(flip("supports"), reasonsFor(removals, fit, "removed", instrument.id), last);
      if (fit.fits === "perhaps") return result("partly", reasonsFor(removals, fit, "removed", instrument.id), last);
      if (fit.fits === "unsure") return result("not-covered", [{ code: "unsure" }], last);
      return reading.negated ? result("not-covered", [{ code: "unsure" }], last) : result("contradicts", removals.map(({ day, announced }) => ({ code: "other-day", day, announced })), last);
    }
    const relatedRemoval = others.filter(({ action }) => action === "delisted");
    if (reading.negated && now.state === "listed" && !instrument.ended) return result("supports", [{ code: "still-on", instrument: instrument.id }], listings);
    if (relatedRemoval.length > 0) return result("partly", [{ code: "related-only", instrument: instrument.id }], [...listings, ...relatedRemoval]);
    // the list itself is gone: that takes nobody off, and leaves nobody on
    if (instrument.ended && earliest(instrument.ended.day) <= on) return result("partly", [{ code: "on-list", instrument: instrument.id, day: now.since ?? on, announced: null }], listings);
    if (now.state === "listed") return result(flip("contradicts"), [{ code: "still-on", instrument: instrument.id }], listings);
    return result("not-covered", [{ code: "unsure" }], listings);
  }

  if (reading.relation === "currently-listed") {
    const ended = instrument.ended && earliest(instrument.ended.day) <= on1;
    if (now.state === "listed") {
      if (ended || now.uncertain || now.suspended) return result("partly", [{ code: now.suspended ? "suspended" : "on-list", instrument: instrument.id, day: now.since ?? on, announced: null }], last);
      const start = listings.filter(({ day }) => now.spans.at(-1)?.from === day);
      const since = reading.whens.filter(({ kind }) => kind === "since");
      const fit = fits(start.length > 0 ? start : listings, since.map(asOn));
      if (reading.negated) return since.length > 0 ? result("not-covered", [{ code: "unsure" }], last) : result("contradicts", [{ code: "on-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last);
      if (fit.fits === "yes") return result("supports", [{ code: "on-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last);
      if (fit.fits === "unsure") return result("not-covered", [{ code: "unsure" }], last);
      // a list kept anew each year: "since 2025" may mean an edition
      if (fit.fits === "perhaps" || known.some((event) => event.action === "amended" && fits([event], since.map(asOn)).fits === "yes")) return result("partly", [{ code: "on-list", instrument: instrument.id, day: now.since ?? on, announced: null }], last);
      return result("contradicts", start.map(({ day, announced }) => ({ code: "other-day", day, announced })), last);
    }
    if (now.state === "delisted") {
      if (now.uncertain) return result("partly", [{ code: "off-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last);
      return result(flip("contradicts"), [{ code: "off-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last);
    }
    if (now.pending?.action === "listed") return reading.negated ? result("partly", [{ code: "fits-announcement", day: now.pending.day, announced: now.pending.announced }], listings) : result("partly", [{ code: "fits-announcement", day: now.pending.day, announced: now.pending.announced }], listings);
    return result(flip("contradicts"), listings.map(({ day, announced }) => ({ code: "not-yet", day, announced })), listings);
  }

  // listed, as a state in the past: "was on the list in 2024"
  if (reading.mode === "state") {
    if (reading.negated && !reading.ever && reading.whens.length === 0) return now.state === "delisted" ? result("partly", [{ code: "off-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last) : result("contradicts", [{ code: "on-list", instrument: instrument.id, day: now.since ?? on, announced: now.announced ?? null }], last);
    const days = reading.whens.filter(({ kind }) => kind === "on" || kind === "before" || kind === "after");
    const during = days.slice(0, 1);
    const covered = during.every((when) => now.spans.some(({ from, to }) => overlaps(from, to, when)));
    const since = fits(listings, reading.whens.filter(({ kind }) => kind === "since").map(asOn));
    const until = removals.length > 0 ? fits(removals, reading.whens.filter(({ kind }) => kind === "until").map(asOn)) : { fits: reading.whens.some(({ kind }) => kind === "until") ? "no" as const : "yes" as const };
    const reasons: Reason[] = now.spans.map(({ from, to }) => to === null ? { code: "on-list", instrument: instrument.id, day: from, announced: null } : { code: "off-list", instrument: instrument.id, day: to, announced: null });
    if (!covered || since.fits === "no" || until.fits === "no") return reading.negated ? result("not-covered", [{ code: "unsure" }], last) : result(days.length > 1 || reading.whens.some(({ vague }) => vague) ? "not-covered" : "contradicts", reasons, last);
    if (since.fits !== "yes" || until.fits !== "yes") return result("partly", reasons, last);
    if (reading.over && now.state === "listed" && !reading.negated && during.length === 0) return result("partly", reasons, last);
    return result(flip("supports"), reasons, last);
  }

  const fit = fits(listings, reading.whens.map(asOn));
  if (fit.fits === "yes") return result(flip("supports"), reasonsFor(listings, fit, "added", instrument.id), last);
  if (fit.fits === "perhaps") return result("partly", reasonsFor(listings, fit, "added", instrument.id), last);
  if (fit.fits === "unsure" || reading.negated) return result("not-covered", [{ code: "unsure" }], last);
  const edition = known.filter((event) => event.action === "amended" && fits([event], reading.whens.map(asOn)).fits === "yes");
  const related = others.filter((event) => event.action !== "delisted" && fits([event], reading.whens.map(asOn)).fits === "yes");
  if (edition.length > 0 || related.length > 0) return result("partly", [{ code: "related-only", instrument: instrument.id }], [...listings, ...edition, ...related]);
  return result("contradicts", listings.map(({ day, announced }) => ({ code: "other-day", day, announced })), last);
}

const KIN_OF: Partial<Record<Reading["via"], Event["subject"]>> = { subsidiary: "subsidiary", person: "person", officer: "person", parent: "parent", reseller: "reseller" };

/** The mention's own entity, where the list names it and the vendor's events do not count for it by themselves. */
function isNamed(reading: Reading, events: readonly Event[]): string | null {
  return reading.who.kind === "vendor" || reading.who.kind === "legal-name" ? null : events.some(({ listedAs }) => listedAs.some((name) => same(name, reading.who.entity))) ? reading.who.entity : null;
}

function same(listed: string, entity: string): boolean {
  const [a, b] = [listed.toLowerCase(), entity.toLowerCase()];
  return a === b || a.startsWith(`${b} `);
}

/** The day as of which "is on" is said: a day named, or the day of writing. */
function atDay(reading: Reading, on: Day): Day {
  if (reading.relation !== "currently-listed") return on;
  const said = reading.whens.find(({ kind }) => kind === "on");
  return said && said.to < on ? said.to : on;
}

const asOn = (when: When): When => (when.kind === "since" ? { ...when, kind: "on" } : when);

interface Fit {
  fits: "yes" | "no" | "perhaps" | "unsure";
  /** the announcement fits, the day of effect does not */
  announced?: true;
  event?: Event;
}

/** Whether one of the events happened when the words say. An event known to the month may fit a day only perhaps. */
function fits(events: readonly Event[], whens: readonly When[]): Fit {
  if (whens.length === 0) return { fits: "yes" };
  // of several days the nearest counts; where it does not fit, another may have been meant
  const said = whens.filter(({ kind }) => kind === "on");
  if (said.length > 1) {
    const near = fits(events, whens.filter((when) => when.kind !== "on" || when === said[0]));
    return near.fits === "no" ? { fits: "unsure" } : near;
  }
  let best: Fit = { fits: "no" };
  for (const event of events)
    for (const [at, day] of [event.day, event.announced].entries()) {
      if (day === null) continue;
      const all = whens.map((when) => fitsOne(day, when));
      if (all.every((one) => one === "yes")) return at === 0 ? { fits: "yes", event } : { fits: "yes", announced: true, event };
      if (all.every((one) => one !== "no")) best = { fits: "perhaps", event };
    }
  if (best.fits === "no" && whens.some(({ vague }) => vague)) return { fits: "unsure" };
  return best;
}

function fitsOne(day: Day, when: When): "yes" | "no" | "perhaps" {
  const [from, to] = [earliest(day), latest(day)];
  if (when.kind === "before" || when.kind === "until") return to <= when.to ? "yes" : from <= when.to ? "perhaps" : "no";
  if (when.kind === "after") return from >= when.from ? "yes" : to >= when.from ? "perhaps" : "no";
  if (from >= when.from && to <= when.to) return "yes";
  return from <= when.to && to >= when.from ? "perhaps" : "no";
}

function overlaps(from: Day, to: Day | null, when: When): boolean {
  if (when.kind === "before") return earliest(from) <= when.to;
  if (when.kind === "after") return to === null || latest(to) >= when.from;
  return earliest(from) <= when.to && (to === null || latest(to) > when.from);
}

function reasonsFor(events: readonly Event[], fit: Fit, code: "added" | "removed", instrument: string): Reason[] {
  const event = fit.event ?? events.at(-1);
  if (!event) return [];
  const reasons: Reason[] = [{ code, instrument, day: event.day, announced: event.announced }];
  if (fit.announced) reasons.push({ code: "fits-announcement", day: event.day, announced: event.announced });
  return reasons;
}

function none(reason: Reason, instrument: string | null = null): Weighed {
  return { outcome: "not-covered", reasons: [reason], record: [], instrument };
}
