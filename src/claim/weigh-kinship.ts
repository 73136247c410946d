import { type Day, earliest, latest } from "../facts/day.ts";
import { fold } from "../text/fold.ts";
import { cited, type ClaimContext, type ClaimRecord, type Weighed } from "./claim-context.ts";
import type { Reason, When } from "./claim.ts";
import type { Reading } from "./reading.ts";

type Kin = ClaimRecord["lineage"][number];

/** Holds "makes", "is based in", "is owned by", "was called" against the record. */
export function weighKinship(reading: Reading, record: ClaimRecord, context: ClaimContext): Weighed {
  const weighed = reading.relation === "maker-of" ? making(reading, record, context)
    : reading.relation === "headquartered" ? seat(reading, record)
    : reading.relation === "owned-by" ? ownership(reading, record, context) : names(reading, record, context);
  if (!reading.negated || weighed.outcome === "not-covered" || weighed.outcome === "partly") return weighed;
  return { ...weighed, outcome: weighed.outcome === "supports" ? "contradicts" : "supports" };
}

const silent = (reason: Reason = { code: "nothing-on-this" }): Weighed => ({ outcome: "not-covered", reasons: [reason], record: [], instrument: null });

function making(reading: Reading, record: ClaimRecord, context: ClaimContext): Weighed {
  const product = reading.object?.named;
  if (!product) return silent();
  const maker = context.record(product.vendor);
  if (!maker) return silent();
  const owned = maker.products.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === fold(product.entity))) ?? maker.products.find(({ name }) => fold(name).includes(fold(product.entity)));
  const entry = { event: `product:${owned?.name ?? product.entity}`, vendor: maker.id, instrument: null, action: null, day: null, announced: null, sources: cited(maker, owned?.sources ?? []) };
  const reasons: Reason[] = [{ code: maker.id === record.id ? "makes" : "made-by", product: product.entity, vendor: maker.id }];
  if (maker.id === record.id) return { outcome: "supports", reasons, record: [entry], instrument: null };
  const linked = related(record, maker) || related(maker, record);
  if (linked) return { outcome: "partly", reasons: [...reasons, { code: "kin", name: maker.name, from: null, to: null }], record: [entry], instrument: null };
  return { outcome: reading.act === "sell" ? "not-covered" : "contradicts", reasons, record: [entry], instrument: null };
}

function related(one: ClaimRecord, other: ClaimRecord): boolean {
  return one.lineage.some(({ vendor, entity }) => vendor === other.id || says(entity, other.name) || other.legalNames.some((name) => says(entity, name)));
}

function seat(reading: Reading, record: ClaimRecord): Weighed {
  const country = reading.object?.country;
  if (!country || record.headquarters === null) return silent();
  const reasons: Reason[] = [{ code: "seated-in", country: record.headquarters }];
  const entry = { event: "headquarters", vendor: record.id, instrument: null, action: null, day: null, announced: null, sources: cited(record, record.state.sources) };
  // a subsidiary or an earlier name may sit elsewhere
  const other = reading.who.kind === "subsidiary" || reading.who.kind === "former-name";
  if (other) return { ...silent({ code: "unsure" }), record: [entry] };
  const fits = country === record.headquarters || (country === "CN" && record.headquarters === "HK") || (country === "EU" && EU.has(record.headquarters));
  // "used to be based in": what is there now says nothing of what was
  if (reading.over && !reading.object?.city) return { ...silent({ code: "unsure" }), record: [entry] };
  if (fits && reading.object?.city) return { outcome: "partly", reasons: [...reasons, { code: "city-not-covered" }], record: [entry], instrument: null };
  if (fits && country !== record.headquarters) return { outcome: "partly", reasons, record: [entry], instrument: null };
  // "an Italian company" can be said of where it was founded, or of whose it is
  if (!fits && (reading.act === "sell" || reading.mode === "event" || reading.over || reading.whens.length > 0)) return { ...silent({ code: "unsure" }), record: [entry] };
  return { outcome: fits ? "supports" : "contradicts", reasons, record: [entry], instrument: null };
}

const EU = new Set(["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"]);

function ownership(reading: Reading, record: ClaimRecord, context: ClaimContext): Weighed {
  const { object } = reading;
  if (!object) return silent();
  const owners = record.lineage.filter(({ relation }) => relation === "parent" || relation === "owner");
  const found = owners.filter((kin) => isMeant(kin, object, context));
  if (found.length > 0) return owned(reading, record, found, context.on);
  // one who stands behind an owner
  const behind = owners.filter(({ note, to }) => note !== undefined && to === null && object.text.length > 3 && fold(note.en).includes(fold(object.text)));
  if (behind.length > 0) return { outcome: "partly", reasons: behind.map((one) => ({ code: "owner", name: one.entity, from: one.from, to: one.to })), record: behind.map((one) => entryOf(record, one)), instrument: null };
  // "Cytrox is owned by Intellexa": a subsidiary within the same record
  const owner = object.named ? context.record(object.named.vendor) : undefined;
  if (owner) {
    const below = owner.lineage.filter(({ relation, entity, vendor }) => relation === "subsidiary" && (owner.id === record.id ? says(entity, reading.who.entity) && reading.who.entity !== object.named?.entity : vendor === record.id || says(entity, record.name)));
    if (below.length > 0) return owned(reading, owner, below, context.on);
    const reverse = record.id !== owner.id && owner.lineage.some(({ relation, vendor, entity }) => (relation === "parent" || relation === "owner") && (vendor === record.id || says(entity, record.name)));
    if (reverse && !reading.negated) return { ...silent({ code: "unsure" }) };
  }
  return silent();
}

function owned(reading: Reading, record: ClaimRecord, kin: readonly Kin[], on: Day): Weighed {
  const record_ = kin.map((one) => entryOf(record, one));
  const reason = (one: Kin, code: "owner" | "was-owner"): Reason => ({ code, name: one.entity, from: one.from, to: one.to });
  const whens = reading.whens;
  if (reading.mode === "event" || whens.length > 0) {
    if (whens.length === 0) return { outcome: "supports", reasons: kin.map((one) => reason(one, one.to ? "was-owner" : "owner")), record: record_, instrument: null };
    const state = reading.mode === "state";
    const outcomes = kin.map((one) => (one.from === null ? "perhaps" : state && whens.every(({ kind }) => kind === "on") ? during(one, whens) : within(one.from, whens)));
    const best = outcomes.includes("yes") ? "supports" : outcomes.includes("perhaps") ? "partly" : whens.some(({ vague, kind }) => vague || kind === "until") ? "not-covered" : "contradicts";
    return { outcome: best, reasons: kin.map((one) => reason(one, one.to ? "was-owner" : "owner")), record: record_, instrument: null };
  }
  const now = kin.filter(({ from, to }) => (from === null || earliest(from) <= on) && (to === null || latest(to) >= on));
  if (now.length === 0) {
    const past = kin.some(({ to }) => to !== null && latest(to) < on);
    // said of a day that is past: "then owned by"
    if (past && reading.then) return { outcome: "partly", reasons: kin.map((one) => reason(one, "was-owner")), record: record_, instrument: null };
    return { outcome: past && reading.over ? "supports" : "contradicts", reasons: kin.map((one) => reason(one, "was-owner")), record: record_, instrument: null };
  }
  if (reading.over) return { outcome: "partly", reasons: now.map((one) => reason(one, "owner")), record: record_, instrument: null };
  return { outcome: "supports", reasons: now.map((one) => reason(one, "owner")), record: record_, instrument: null };
}

function during(kin: Kin, whens: readonly When[]): "yes" | "no" | "perhaps" {
  const [when] = whens;
  if (!when || kin.from === null) return "perhaps";
  return earliest(kin.from) <= when.to && (kin.to === null || latest(kin.to) >= when.from) ? "yes" : "no";
}

function within(day: Day, whens: readonly When[]): "yes" | "no" | "perhaps" {
  const all = whens.map((when) => {
    if (when.kind === "before" || when.kind === "until") return earliest(day) <= when.to ? "yes" : "no";
    if (when.kind === "after") return latest(day) >= when.from ? "yes" : "no";
    return earliest(day) >= when.from && latest(day) <= when.to ? "yes" : earliest(day) <= when.to && latest(day) >= when.from ? "perhaps" : "no";
  });
  return all.includes("no") ? "no" : all.includes("perhaps") ? "perhaps" : "yes";
}

/** Earlier and later names. `act: "sell"`: the object is said to be the later name. */
function names(reading: Reading, record: ClaimRecord, context: ClaimContext): Weighed {
  const { object, who } = reading;
  if (!object) return silent();
  const other = object.named && object.named.vendor !== record.id ? context.record(object.named.vendor) : undefined;
  const objectLater = reading.act === "sell";
  // each side's own lineage may tell of the other
  const sides = [{ self: record, selfText: who.text, otherText: object.text, otherLater: objectLater }, ...(other ? [{ self: other, selfText: object.text, otherText: who.text, otherLater: !objectLater }] : [])];
  for (const { self, selfText, otherText, otherLater } of sides)
    for (const kin of self.lineage) {
      if (kin.relation !== "predecessor" && kin.relation !== "successor" && kin.relation !== "brand") continue;
      const [isOther, isSelf] = [says(kin.entity, otherText), says(kin.entity, selfText)];
      if (isOther === isSelf) continue;
      if (isSelf && !(object.named?.vendor === record.id || says(self.name, otherText) || self.legalNames.some((name) => says(name, otherText)))) continue;
      const saidLater = isOther ? otherLater : !otherLater;
      const isLater = kin.relation === "successor" ? true : kin.relation === "predecessor" ? false : null;
      const reasons: Reason[] = [{ code: isLater === null || isLater === saidLater ? "called" : "other-way-round", name: kin.entity, from: kin.from, to: kin.to }];
      const entry = entryOf(self, kin);
      if (isLater !== null && isLater !== saidLater) return { outcome: "contradicts", reasons, record: [entry], instrument: null };
      const day = kin.relation === "predecessor" ? (kin.to ?? kin.from) : kin.from;
      const dated = reading.whens.length === 0 ? "yes" : day === null ? "perhaps" : within(day, reading.whens);
      // one that came before, or a part of it, need not be the same firm under an older name
      const same = (kin.note === undefined && !/'s\b/u.test(kin.entity)) || /\b(?:name|renamed)\b/iu.test(kin.note?.en ?? "");
      const fitting = dated === "yes" && !same ? "perhaps" : dated;
      return { outcome: fitting === "yes" ? "supports" : fitting === "perhaps" ? "partly" : "contradicts", reasons, record: [entry], instrument: null };
    }
  return silent();
}

function isMeant(kin: Kin, object: NonNullable<Reading["object"]>, context: ClaimContext): boolean {
  if (kin.vendor !== undefined && object.named?.vendor === kin.vendor) return true;
  if (object.named) {
    const record = context.record(object.named.vendor);
    if (says(kin.entity, object.named.entity) || (record && object.named.kind === "vendor" && says(kin.entity, record.name))) return true;
  }
  return says(kin.entity, object.text);
}

function entryOf(record: ClaimRecord, kin: Kin): Weighed["record"][number] {
  return { event: `lineage:${record.lineage.indexOf(kin)}`, vendor: record.id, instrument: null, action: kin.relation, day: kin.from, announced: kin.to, sources: cited(record, kin.sources) };
}

/** Whether a name of the record says the same as a name in the text: one holds the other as whole words. */
function says(recorded: string, written: string): boolean {
  const aside = /\(([^)]+)\)/u.exec(recorded)?.[1];
  if (aside && plain(aside) === plain(written)) return true;
  const [a, b] = [plain(recorded), plain(written)];
  if (a === "" || b === "") return false;
  return a === b || (b.length > 3 && ` ${a} `.includes(` ${b} `)) || (a.length > 4 && ` ${b} `.includes(` ${a} `));
}

function plain(name: string): string {
  return fold(name).replace(/\(.*?\)|[.,'’]/gu, "").replace(/\b(?:inc|ltd|limited|llc|gmbh|corp|corporation|company|the|srl|spa|ag|plc)\b/gu, " ").replace(/\s+/gu, " ").trim();
}
