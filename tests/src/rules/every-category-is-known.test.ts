import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-category-is-known.ts";
import { ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("a category outside the list is objected to", () => expect(ofVendor(rule, { categories: ["a-kind", "another"] })).toEqual([{ path: "categories[1]", about: "another" }]));
});
