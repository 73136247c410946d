import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-litigious-or-cleared-party-has-its-answer.ts";
import { ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("answerBeside without an answer is objected to", () => expect(ofVendor(rule, { answerBeside: true })).toEqual([{ path: "statements", about: "made-up" }]));
  test("with one it is fine", () => expect(ofVendor(rule, { answerBeside: true, statements: [{ id: "answer-2020", by: "Made Up", date: "2020", kind: "denial", summary: { en: "It denied the report." }, sources: ["s1"] }] })).toEqual([]));
});
