import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/no-day-lies-in-the-future.ts";
import { event, instrument, jurisdiction, objections, ofVendor, records } from "./made-up.ts";

describe(rule.name, () => {
  test("a day after today is objected to", () => expect(ofVendor(rule, { controls: [event({ day: "2026-11-25" })] })).toEqual([{ path: "controls[0].day", about: "controls[0].day 2026-11-25" }]));
  test("this month and this year are not the future", () => expect(ofVendor(rule, { controls: [event({ day: "2026-11" }), event({ day: "2026" })] })).toEqual([]));
  test("the end that an act sets itself may lie ahead", () => {
    const suspended = { id: "suspended", action: "suspended", day: "2025-11-10", until: "2027-11-09", announced: null, citation: null, summary: { en: "Suspended." }, checked: { by: "primary", on: "2026-11-24", note: "Read." }, sources: ["a1"] } as const;
    expect(objections(rule, records({ jurisdictions: [jurisdiction(instrument({ kind: "rule", events: [{ ...suspended, sources: ["a1"] }] }))] }))).toEqual([]);
  });
});
