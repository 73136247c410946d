import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/days-are-in-order.ts";
import { ofInstrument, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  const line = { relation: "owner", entity: "Somebody", from: "2019", to: "2018", sources: ["s1"] } as const;
  test("an end before its beginning is objected to", () => expect(ofVendor(rule, { lineage: [{ ...line, sources: ["s1"] }] })).toEqual([{ path: "lineage[0].to", about: "Somebody" }]));
  test("within the same year nothing is known to be wrong", () => expect(ofVendor(rule, { lineage: [{ ...line, from: "2018-07-01", sources: ["s1"] }] })).toEqual([]));
  test("events of a case in the wrong order are objected to", () => {
    const told = (date: string | null) => ({ date, summary: { en: "Ruled." }, sources: ["s1"] });
    const suit = { id: "a-v-b", case: "A v. B", court: null, docket: null, filed: null, sources: ["s1"] };
    expect(ofVendor(rule, { litigation: [{ ...suit, events: [told("2021"), told(null), told("2020-05")] }] })).toEqual([{ path: "litigation[0].events[2].date", about: "a-v-b 2020-05" }]);
  });
  test("a change before the foundation is objected to", () => expect(ofVendor(rule, { founded: 2015, state: { value: "acquired", since: "2014", note: { en: "Bought." }, sources: ["s1"] } })).toHaveLength(1));
  test("a rule that ends before it begins is objected to", () => {
    const issued = { id: "issued", action: "issued" as const, day: "2025-11-10", until: "2025-11-09", announced: null, citation: null, summary: { en: "Issued." }, checked: { by: "primary" as const, on: "2026-11-24", note: "Read." }, sources: ["a1"] };
    expect(ofInstrument(rule, { kind: "rule", events: [issued] })).toEqual([{ path: "instruments[0].events[0]", about: "issued" }]);
  });
});
