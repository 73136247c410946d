import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-source-says-whether-it-was-read.ts";
import { ofVendor, source } from "./made-up.ts";

describe(rule.name, () => {
  test("seen cited, but nobody knows where, is objected to", () => expect(ofVendor(rule, { sources: [source("s1", { seen: "cited" }), source("s2")] })).toEqual([{ path: "sources[0].via", about: "made-up s1" }]));
  test("seen cited by a named paper is fine", () => expect(ofVendor(rule, { sources: [source("s1", { seen: "cited", via: "Paper s2" }), source("s2")] })).toEqual([]));
});
