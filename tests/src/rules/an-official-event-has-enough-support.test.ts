import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/an-official-event-has-enough-support.ts";
import { event, ofVendor, source } from "./made-up.ts";

describe(rule.name, () => {
  const press = (id: string, publisher: string) => source(id, { kind: "journalism", publisher });
  const secondary = { by: "secondary", on: "2026-11-24", note: "Accounts agree." } as const;
  const found = [{ path: "controls[0].checked", about: "us-a-list-listed-2021-11-04" }];
  const two = (a: string, b: string) => ofVendor(rule, { controls: [event({ checked: secondary, sources: ["s1", "s2"] })], sources: [press("s1", a), press("s2", b)] });

  test("two independent accounts are enough", () => expect(two("Reuters", "Bloomberg")).toEqual([]));
  test("one account in two copies is not", () => expect(two("Reuters", "Reuters (Some Daily)")).toEqual(found));
  test("an account only seen cited does not count", () => {
    expect(ofVendor(rule, { controls: [event({ checked: secondary, sources: ["s1", "s2"] })], sources: [press("s1", "Reuters"), source("s2", { kind: "journalism", seen: "cited", via: "Reuters" })] })).toEqual(found);
  });
  test("a single account may stand if it says unverified", () => expect(ofVendor(rule, { controls: [event({ checked: { ...secondary, by: "unverified" } })], sources: [press("s1", "Reuters"), source("s2")] })).toEqual([]));
  test("primary without an official paper is objected to, however many accounts there are", () => {
    expect(ofVendor(rule, { controls: [event({ sources: ["s1", "s2"] })], sources: [press("s1", "Reuters"), press("s2", "Bloomberg")] })).toEqual(found);
  });
  test("a row-by-row transcription of the official list stands for it", () => {
    expect(ofVendor(rule, { controls: [event()], sources: [source("s1", { kind: "reference", publisher: "OpenSanctions (from EUR-Lex)" }), source("s2")] })).toEqual([]);
  });
});
