import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-closed-company-has-a-closing-event.ts";
import { ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  const closed = (over = {}) => ofVendor(rule, { state: { value: "dissolved", since: null, note: { en: "It was wound up." }, sources: ["s1"], ...over } });
  test("without a day it is objected to", () => expect(closed()).toEqual([{ path: "state", about: "made-up" }]));
  test("with a day, or a word that none was found, it is fine", () => {
    expect(closed({ since: "2022-03" })).toEqual([]);
    expect(closed({ note: { en: "It was wound up; the day was not found." } })).toEqual([]);
  });
  test("without a source it is objected to, day or not", () => expect(closed({ since: "2022-03", sources: [] })).toHaveLength(1));
});
