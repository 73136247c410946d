import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRules } from "../../../src/tools/read-rules.ts";
import { records, TODAY } from "./made-up.ts";

const rules = await readRules();

describe("every rule", () => {
  test.each(rules.map(({ id, rule }) => [id, rule] as const))("%s is named as its sentence, says why, has a test, and lets sound records pass", (id, rule) => {
    expect(rule.name.toLowerCase().replaceAll(/[^a-z ]/g, "").replaceAll(" ", "-")).toBe(id);
    expect(rule.why).toMatch(/\.$/);
    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`)), `tests/src/rules/${id}.test.ts`).toBe(true);
    expect(rule.check(records(), TODAY)).toEqual([]);
  });

  test("there are as many as the issue asks for, and more", () => {
    expect(rules.length).toBeGreaterThanOrEqual(20);
  });
});
