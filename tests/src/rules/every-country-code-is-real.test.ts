import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-country-code-is-real.ts";
import { ofVendor, report } from "./made-up.ts";

describe(rule.name, () => {
  test("a code that no country has is objected to", () => expect(ofVendor(rule, { headquarters: "UK", investigations: [report({ countries: ["MX", "EU"] })] })).toEqual([{ path: "headquarters", about: "made-up UK" }, { path: "investigations[0].countries[1]", about: "a-lab-2020 EU" }]));
});
