import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/prose-is-short-and-plain.ts";
import { ofVendor, report } from "./made-up.ts";

describe(rule.name, () => {
  const summary = (en: string) => ofVendor(rule, { investigations: [report({ summary: { en } })] });
  test.each(["A Lab found the notorious tool.", "It was found!", "The blacklisted firm was found."])("'%s' judges", (en) => expect(summary(en)).toHaveLength(1));
  test("what is quoted is the source's own word", () => expect(summary("A Lab found what it called a 'notorious' tool.")).toEqual([]));
  test("what no card can show is objected to", () => expect(summary(`${"A Lab found it. ".repeat(50)}`)).toHaveLength(1));
  test("a sentence beyond one breath is objected to", () => expect(summary(`A Lab found ${"that ".repeat(60)}it.`)).toHaveLength(1));
});
