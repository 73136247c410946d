import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-source-is-given-once.ts";
import { ofVendor, source } from "./made-up.ts";

describe(rule.name, () => {
  test("one paper under two ids is objected to", () => expect(ofVendor(rule, { sources: [source("s1"), source("s2", { url: "https://example.org/s1", title: "Paper s1" })] })).toEqual([{ path: "sources[1]", about: "made-up s2" }]));
  test("two papers at one address are two", () => expect(ofVendor(rule, { sources: [source("s1"), source("s2", { url: "https://example.org/s1" })] })).toEqual([]));
});
