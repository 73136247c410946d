import type { Alias } from "../../../src/facts/alias.ts";
import type { ControlEvent } from "../../../src/facts/control-event.ts";
import type { Instrument, Jurisdiction } from "../../../src/facts/jurisdiction.ts";
import type { Source } from "../../../src/facts/source.ts";
import type { Investigation, Vendor } from "../../../src/facts/vendor.ts";
import type { Records } from "../../../src/rules/records.ts";
import type { Objection, Rule } from "../../../src/rules/rule.ts";

export const TODAY = "2026-11-24";

/** A made-up paper; official and read unless `over` says otherwise. */
export function source(id: string, over: Partial<Source> = {}): Source {
  return { id, title: `Paper ${id}`, publisher: `Publisher ${id}`, date: "2021-11-03", url: `https://example.org/${id}`, kind: "official", language: "en", seen: "text", via: null, supports: "What it says.", ...over };
}

export function alias(text: string, over: Partial<Alias> = {}): Alias {
  return { text, lang: "und", kind: "vendor", entity: text, ...over };
}

export function event(over: Partial<ControlEvent> = {}): ControlEvent {
  return {
    id: "us-a-list-listed-2021-11-04", instrument: "us-a-list", subject: "vendor", action: "listed", day: "2021-11-04", announced: "2021-11-03", citation: null,
    listedAs: ["Made Up Ltd."], summary: { en: "Put on the list." }, checked: { by: "primary", on: TODAY, note: "Read." }, sources: ["s1"], ...over,
  };
}

export function report(over: Partial<Investigation> = {}): Investigation {
  return {
    id: "a-lab-2020", title: "A report", publisher: "A Lab", date: "2020", url: "https://example.org/report", hedge: "found", evidence: null,
    summary: { en: "A Lab found traces of it on one phone." }, countries: ["MX"], sources: ["s2"], ...over,
  };
}

export function instrument(over: Partial<Instrument> = {}): Instrument {
  return {
    id: "us-a-list", name: { en: "A List" }, short: { en: "US A List" }, authority: "us-office", kind: "list", measure: "licence-requirement",
    does: { en: "A licence is needed." }, doesNot: { en: "It does not freeze assets." }, legalBasis: null, url: "https://example.org/list",
    coverage: { scope: "whole", through: TODAY, file: "a file", note: { en: "Read whole." } }, checked: TODAY, every: 30, cites: ["a1"], sources: [source("a1")], ...over,
  };
}

export function vendor(over: Partial<Vendor> = {}): Vendor {
  return {
    id: "made-up", name: "Made Up", legalNames: ["Made Up Ltd."], aliases: [alias("Made Up")], ambiguity: "", categories: ["a-kind"], headquarters: "IL", founded: 2010,
    state: { value: "active", since: null, note: null, sources: [] }, lineage: [], products: [], controls: [event()], investigations: [report()], litigation: [], statements: [],
    sources: [source("s1"), source("s2", { kind: "research" })], ...over,
  };
}

export function jurisdiction(...instruments: Instrument[]): Jurisdiction {
  return { id: "us", name: { en: "United States" }, authorities: [{ id: "us-office", name: { en: "An Office" }, short: null, url: "https://example.org/" }], instruments };
}

/** Made-up records that no rule objects to; `over` breaks them. */
export function records(over: Partial<Records> = {}): Records {
  return {
    vendors: [vendor()],
    jurisdictions: [jurisdiction(instrument())],
    categories: [{ id: "a-kind", name: { en: "A kind" }, meaning: { en: "Makes things." } }],
    publishers: [{ id: "a-lab", name: "A Lab", alsoWritten: ["The Lab"], home: null, kind: "research" }],
    ordinaryWords: new Map([["en", new Set(["circles", "ring"])]]),
    ...over,
  };
}

/** What a rule says of records, short: the path and the thing it is about. */
export function objections(rule: Rule, broken: Records): Pick<Objection, "path" | "about">[] {
  return rule.check(broken, TODAY).map(({ path, about }) => ({ path, about }));
}

/** What a rule says of one made-up vendor. */
export function ofVendor(rule: Rule, over: Partial<Vendor>): Pick<Objection, "path" | "about">[] {
  return objections(rule, records({ vendors: [vendor(over)] }));
}

/** What a rule says of one made-up instrument. */
export function ofInstrument(rule: Rule, over: Partial<Instrument>): Pick<Objection, "path" | "about">[] {
  return objections(rule, records({ jurisdictions: [jurisdiction(instrument(over))] }));
}
