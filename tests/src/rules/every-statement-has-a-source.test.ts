import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-statement-has-a-source.ts";
import { ofInstrument, ofVendor, report } from "./made-up.ts";

describe(rule.name, () => {
  test("a report that cites nothing is objected to", () => expect(ofVendor(rule, { investigations: [report({ sources: [] })] })).toEqual([{ path: "investigations[0].sources", about: "made-up investigations[0].sources" }]));
  test("a company said to be gone needs one, an active one says nothing", () => {
    expect(ofVendor(rule, { state: { value: "dissolved", since: null, note: null, sources: [] } })).toHaveLength(1);
    expect(ofVendor(rule, { state: { value: "unclear", since: null, note: null, sources: [] } })).toEqual([]);
  });
  test("what an instrument does needs one too", () => expect(ofInstrument(rule, { cites: [] })).toEqual([{ path: "instruments[0].cites", about: "us-a-list instruments[0].cites" }]));
});
