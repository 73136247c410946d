import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-cited-source-exists.ts";
import { event, ofInstrument, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("a citation that leads nowhere is objected to", () => expect(ofVendor(rule, { controls: [event({ sources: ["s1", "s9"] })] })).toEqual([{ path: "controls[0].sources", about: "s9" }]));
  test("in an instrument too", () => expect(ofInstrument(rule, { cites: ["a2"] })).toEqual([{ path: "instruments[0].cites", about: "a2" }]));
});
