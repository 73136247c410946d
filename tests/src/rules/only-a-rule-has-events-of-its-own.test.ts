import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/only-a-rule-has-events-of-its-own.ts";
import { ofInstrument } from "./made-up.ts";

describe(rule.name, () => {
  const issued = { id: "issued", action: "issued" as const, day: "2025-09-29", announced: null, citation: null, summary: { en: "Issued." }, checked: { by: "primary" as const, on: "2026-11-24", note: "Read." }, sources: ["a1"] };
  test("a rule without an event is objected to", () => expect(ofInstrument(rule, { kind: "rule" })).toEqual([{ path: "instruments[0]", about: "us-a-list" }]));
  test("a list with events of its own is objected to", () => expect(ofInstrument(rule, { events: [issued] })).toHaveLength(1));
  test("a rule with an event is fine", () => expect(ofInstrument(rule, { kind: "rule", events: [issued] })).toEqual([]));
});
