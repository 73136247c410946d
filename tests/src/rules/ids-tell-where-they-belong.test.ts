import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/ids-tell-where-they-belong.ts";
import { event, objections, ofInstrument, ofVendor, records, vendor } from "./made-up.ts";

describe(rule.name, () => {
  test("two events of one id are objected to", () => expect(ofVendor(rule, { controls: [event(), event()] })).toEqual([{ path: "controls[1]", about: "us-a-list-listed-2021-11-04" }]));
  test("two vendors of one id are objected to", () => expect(objections(rule, records({ vendors: [vendor(), vendor()] }))).toEqual([{ path: "[1]", about: "made-up" }]));
  test("an instrument is named after its jurisdiction and its authority is there", () => {
    expect(ofInstrument(rule, { id: "eu-a-list" })).toEqual([{ path: "instruments[0].id", about: "eu-a-list" }]);
    expect(ofInstrument(rule, { authority: "us-nobody" })).toEqual([{ path: "instruments[0].authority", about: "us-a-list" }]);
  });
});
