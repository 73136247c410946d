import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-draft-has-a-reason.ts";
import { ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("a draft that says next to nothing is objected to", () => expect(ofVendor(rule, { draft: { since: "2026-11-24", reason: "not ready" } })).toEqual([{ path: "draft.reason", about: "made-up" }]));
  test("one that says what is missing is fine", () => expect(ofVendor(rule, { draft: { since: "2026-11-24", reason: "Nobody has opened the report it rests on." } })).toEqual([]));
});
