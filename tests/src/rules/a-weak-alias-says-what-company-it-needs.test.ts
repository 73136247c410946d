import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-weak-alias-says-what-company-it-needs.ts";
import { alias, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("weak without evidence to look for is objected to", () => expect(ofVendor(rule, { aliases: [alias("Ring", { weak: true })] })).toEqual([{ path: "aliases[0]", about: "Ring" }]));
  test("words that keep it company are evidence", () => expect(ofVendor(rule, { aliases: [alias("Ring", { weak: true, company: ["doorbell"] })] })).toEqual([]));
});
