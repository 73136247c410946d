import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-instrument-is-known.ts";
import { event, instrument, jurisdiction, objections, ofInstrument, records, vendor } from "./made-up.ts";

describe(rule.name, () => {
  const under = (kind: "rule" | "finding" | "decision") => objections(rule, records({ jurisdictions: [jurisdiction(instrument({ kind }))] }));
  test("an event under an unknown one is objected to", () => expect(objections(rule, records({ vendors: [vendor({ controls: [event({ instrument: "us-b-list" })] })] }))).toEqual([{ path: "controls[0].instrument", about: "us-a-list-listed-2021-11-04" }]));
  test("a general rule lists nobody, a finding binds nobody", () => {
    expect(under("rule")).toHaveLength(1);
    expect(under("finding")).toHaveLength(1);
    expect(under("decision")).toEqual([]);
  });
  test("only a rule can bear on a vendor", () => expect(objections(rule, records({ vendors: [vendor({ rules: [{ instrument: "us-a-list", note: { en: "So." }, sources: ["s1"] }] })] }))).toEqual([{ path: "rules[0].instrument", about: "us-a-list" }]));
  test("a rule must reach something known", () => expect(ofInstrument(rule, { reaches: ["us-b-list"] })).toHaveLength(1));
});
