import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-publisher-and-category-is-used.ts";
import { objections, records } from "./made-up.ts";

describe(rule.name, () => {
  test("a publisher of nothing is objected to", () => expect(objections(rule, records({ publishers: [...records().publishers, { id: "b", name: "B", home: null, kind: "ngo" }] }))).toEqual([{ path: "[1]", about: "B" }]));
  test("an empty category is objected to", () => expect(objections(rule, records({ categories: [...records().categories, { id: "b", name: { en: "B" }, meaning: { en: "B." } }] }))).toEqual([{ path: "[1]", about: "b" }]));
});
