import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-source-is-cited.ts";
import { ofInstrument, ofVendor, source } from "./made-up.ts";

describe(rule.name, () => {
  test("a source that supports nothing is objected to", () => expect(ofVendor(rule, { sources: [source("s1"), source("s2"), source("s3")] })).toEqual([{ path: "sources[2]", about: "made-up s3" }]));
  test("in an instrument too", () => expect(ofInstrument(rule, { sources: [source("a1"), source("a2")] })).toEqual([{ path: "instruments[0].sources[1]", about: "us-a-list a2" }]));
});
