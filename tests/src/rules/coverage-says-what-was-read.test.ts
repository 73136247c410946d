import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/coverage-says-what-was-read.ts";
import { ofInstrument } from "./made-up.ts";

describe(rule.name, () => {
  const note = { en: "So." };
  const cover = (scope: "whole" | "searched" | "none", through: string | null, file: string | null, kind: "list" | "decision" = "list") => ofInstrument(rule, { kind, coverage: { scope, through, file, note } });
  test("read whole, but in no edition, is objected to", () => expect(cover("whole", "2026-11-24", null)).toEqual([{ path: "instruments[0].coverage", about: "us-a-list" }]));
  test("searched, but through no day, is objected to", () => expect(cover("searched", null, null)).toHaveLength(1));
  test("not covered and yet dated is objected to", () => expect(cover("none", "2026-11-24", null)).toHaveLength(1));
  test("decisions cannot be read whole", () => expect(cover("whole", "2026-11-24", "a file", "decision")).toHaveLength(1));
  test("not covered, and nothing more, is fine", () => expect(cover("none", null, null)).toEqual([]));
});
