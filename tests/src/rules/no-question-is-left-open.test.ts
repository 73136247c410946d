import { describe, expect, test } from "vitest";
import { Vendor } from "../../../src/facts/vendor.ts";
import { rule } from "../../../src/rules/no-question-is-left-open.ts";
import { skeleton } from "../../../src/tools/skeleton.ts";
import { objections, ofVendor, records } from "./made-up.ts";

describe(rule.name, () => {
  test("a question anywhere in a record is objected to", () => expect(ofVendor(rule, { editorNotes: ["TODO who owns it?"] })).toEqual([{ path: "editorNotes[0]", about: "made-up editorNotes[0]" }]));
  test("a new record has its shape, is a draft, and is full of questions", () => {
    const fresh = Vendor.parse(skeleton({ id: "acme", name: "Acme", category: "a-kind", today: "2026-11-24" }));
    expect(fresh.draft?.since).toBe("2026-11-24");
    expect(objections(rule, records({ vendors: [fresh] })).length).toBeGreaterThan(10);
  });
});
