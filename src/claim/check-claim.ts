import type { Day } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { Say } from "../words/say.ts";
import type { ClaimContext, Weighed } from "./claim-context.ts";
import type { Claim, Who } from "./claim.ts";
import { readEnglish } from "./english/read-english.ts";
import { instrumentsSaid } from "./instruments-said.ts";
import { moreExact } from "./more-exact.ts";
import type { Named } from "./named.ts";
import { isRead, readOther } from "./read-other.ts";
import type { Reading } from "./reading.ts";
import { weighKinship } from "./weigh-kinship.ts";
import { weighListing } from "./weigh-listing.ts";

/** What a sentence is checked with: the names found in it, the record, and the day it was written (a whole day). */
export interface CheckOptions extends ClaimContext {
  names: readonly Named[];
  /** ISO 639 code of the sentence's language */
  lang: string;
  /** the sentence's own language, for `moreExact`; without it none is composed */
  say?: Say;
  /** the reader's today, if another than `on`: outcomes that differ are given beside */
  today?: Day;
}

/**
 * Finds the claims in a sentence and holds each against the record. Pure; offsets are UTF-16 units of `sentence`.
 * A vendor of whom nothing is claimed that a record can answer gives one `no-claim`; no vendor gives none. Never a verdict: what the
 * record supports, contradicts, bears out in other words, or does not cover.
 */
export function checkClaim(sentence: string, options: CheckOptions): { claims: Claim[] } {
  const { names, lang } = options;
  const readings = (lang === "en" || !isRead(lang) ? readEnglish(sentence, names, options.on) : readOther(sentence, names, options.on, lang)).filter(({ unasserted }) => !unasserted);
  const claims = dedupe(readings).map((reading) => weigh(reading, sentence, options));
  const spoken = new Set(claims.map(({ who }) => who.vendor));
  for (const name of names) {
    if (spoken.has(name.vendor)) continue;
    spoken.add(name.vendor);
    claims.push(noClaim(whoOf(name, sentence)));
  }
  // where something is claimed, a vendor that is only named beside it is no entry of its own
  const said = claims.filter(({ relation }, at) => relation !== "none" && !claims.some((other, index) => index < at && same(other, claims[at])));
  return { claims: said.length > 0 ? said : claims };
}

function weigh(reading: Reading, sentence: string, options: CheckOptions): Claim {
  const record = options.record(reading.who.vendor);
  const outcomeOn = (on: Day): Weighed => {
    if (!record) return { outcome: "not-covered", reasons: [{ code: "nothing-on-this" }], record: [], instrument: null };
    const context = { ...options, on };
    const weighed = reading.list ? weighListing(reading, record, context) : weighKinship(reading, record, context);
    if (reading.unsure) return { ...weighed, outcome: "not-covered", reasons: [{ code: "unsure" }] };
    if (reading.frame) return { ...weighed, outcome: "not-covered", reasons: [{ code: "falsity-frame" }] };
    return reading.denial ? { ...weighed, outcome: "not-covered", reasons: [{ code: "denial" }, ...weighed.reasons] } : weighed;
  };
  const weighed = outcomeOn(options.on);
  const later = options.today !== undefined && options.today !== options.on && reading.whens.every(({ relative }) => !relative) ? outcomeOn(options.today) : null;
  const claim: Claim = {
    who: whoOf(reading.who, sentence),
    relation: reading.relation,
    instruments: idsMeant(reading, options.instruments),
    instrument: weighed.instrument,
    word: reading.list?.word ?? null,
    jurisdiction: reading.jurisdiction,
    object: reading.object ? { start: reading.object.start, end: reading.object.end, text: reading.object.text } : null,
    when: reading.whens[0] ?? null,
    negated: reading.negated,
    reported: reading.reported,
    understood: [...reading.understood].sort((a, b) => a.start - b.start),
    outcome: weighed.outcome,
    reasons: weighed.reasons,
    record: weighed.record,
    moreExact: null,
  };
  if (later && later.outcome !== weighed.outcome) claim.today = { outcome: later.outcome, reasons: later.reasons, record: later.record };
  const { say, instruments } = options;
  // The words offered must hold on the day on which they are copied.
  const holding = claim.today === undefined ? claim : { ...claim, ...claim.today };
  if (say) claim.moreExact = moreExact(holding, reading.predicate, sentence, { say, instruments, nameOf: (vendor) => options.record(vendor)?.name ?? vendor });
  return claim;
}

/** The lists that the words can mean; of words that name none, those that they say strictly. */
function idsMeant(reading: Reading, all: readonly Instrument[]): string[] {
  if (!reading.list || reading.list.word === "exact") return [...(reading.list?.ids ?? [])];
  const strictly = instrumentsSaid(reading, all, true);
  return (strictly.length > 0 ? strictly : instrumentsSaid(reading, all, false)).map(({ id }) => id);
}

/** One entry for a vendor, a relation and a list: what was understood twice is said once. */
function dedupe(readings: readonly Reading[]): Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = [reading.who.vendor, reading.who.entity, reading.relation, reading.list?.ids.join() ?? "", reading.list?.word ?? "", reading.object?.start ?? "", reading.via, reading.negated, reading.jurisdiction ?? "", reading.whens.map(({ start }) => start).join()].join("|");
    if (!kept.has(key)) kept.set(key, reading);
  }
  return [...kept.values()];
}

/** "Intellexa and Cytrox were added": two names, one vendor, one answer. */
function same(one: Claim, other: Claim | undefined): boolean {
  return !!other && one.who.vendor === other.who.vendor && one.relation === other.relation && one.instrument === other.instrument && one.outcome === other.outcome && one.object?.text === other.object?.text && one.negated === other.negated;
}

function whoOf(name: Named, sentence: string): Who {
  return { vendor: name.vendor, name: sentence.slice(name.start, name.end), entity: name.entity, kind: name.kind, start: name.start, end: name.end };
}

function noClaim(who: Who): Claim {
  return {
    who, relation: "none", instruments: [], instrument: null, word: null, jurisdiction: null, object: null, when: null, negated: false, reported: false,
    understood: [{ start: who.start, end: who.end }], outcome: "no-claim", reasons: [], record: [], moreExact: null,
  };
}
