import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/prose-holds-no-note-to-self.ts";
import { ofVendor, report, source } from "./made-up.ts";

describe(rule.name, () => {
  const summary = (en: string) => ofVendor(rule, { investigations: [report({ summary: { en } })] });
  test.each(["A report; the text was not read.", "Found in 2020 (check the day).", "As is generally known, it was used.", "FIXME: the court.", "The address is that of a copy."])("'%s' is a note to self", (en) => {
    expect(summary(en).map(({ path }) => path)).toContain("investigations[0].summary");
  });
  test.each(["No later decision was found.", "The company did not answer.", "Officers check every bag."])("'%s' is for readers", (en) => expect(summary(en)).toEqual([]));
  test("a title must be the published one", () => expect(ofVendor(rule, { sources: [source("s1", { title: "(title not shown)" }), source("s2")] })).toEqual([{ path: "sources[0].title", about: "made-up s1" }]));
});
