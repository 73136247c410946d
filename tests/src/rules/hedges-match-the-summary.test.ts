import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/hedges-match-the-summary.ts";
import { ofVendor, report, source } from "./made-up.ts";

describe(rule.name, () => {
  const path = [{ path: "investigations[0].hedge", about: "a-lab-2020" }];
  const says = (hedge: "alleged" | "reported" | "found" | "determined", en: string) => ofVendor(rule, { investigations: [report({ hedge, summary: { en } })] });
  test("found must be said in the sentence", () => expect(says("found", "Haaretz reported that it was used.")).toEqual(path));
  test("alleged must be said in the sentence", () => {
    expect(says("alleged", "It was used against one phone.")).toEqual(path);
    expect(says("alleged", "Prosecutors alleged that it was used.")).toEqual([]);
  });
  test("determined needs a court, a parliament or an authority", () => {
    expect(says("determined", "The court ruled that it was used.")).toEqual(path);
    expect(ofVendor(rule, { investigations: [report({ hedge: "determined", summary: { en: "The court ruled that it was used." } })], sources: [source("s1"), source("s2", { kind: "court" })] })).toEqual([]);
  });
});
