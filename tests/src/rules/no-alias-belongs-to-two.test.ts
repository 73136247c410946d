import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/no-alias-belongs-to-two.ts";
import { alias, objections, records, vendor } from "./made-up.ts";

describe(rule.name, () => {
  const both = (a: string, b: string, over = {}) => objections(rule, records({ vendors: [vendor({ aliases: [alias(a)] }), vendor({ id: "other", aliases: [alias(b, over)] })] }));
  test("one form of two vendors is objected to, whatever its case and hyphens", () => expect(both("NSO-Group", "nso group")).toEqual([{ path: "aliases[0]", about: "nso group" }]));
  test("two forms of one vendor are fine", () => expect(objections(rule, records({ vendors: [vendor({ aliases: [alias("RCS"), alias("RCS", { kind: "product" })] })] }))).toEqual([]));
  test("a form kept for search only is not looked for in pages", () => expect(both("RCS", "RCS", { search: true })).toEqual([]));
});
