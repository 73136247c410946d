import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/lineage-is-symmetric.ts";
import { objections, records, vendor } from "./made-up.ts";

describe(rule.name, () => {
  const line = (relation: "parent" | "subsidiary" | "successor", entity: string, id?: string) => ({ relation, entity, from: null, to: null, sources: ["s1"], ...(id !== undefined && { vendor: id }) });
  const pair = (ours: ReturnType<typeof line>[], theirs: ReturnType<typeof line>[]) =>
    objections(rule, records({ vendors: [vendor({ lineage: ours }), vendor({ id: "other", name: "Other", legalNames: [], aliases: [], lineage: theirs })] }));
  test("told on both sides it is fine", () => expect(pair([line("parent", "Other", "other")], [line("subsidiary", "Made Up", "made-up")])).toEqual([]));
  test("told on one side only is objected to", () => expect(pair([line("parent", "Other", "other")], [])).toEqual([{ path: "lineage[0].vendor", about: "Other" }]));
  test("the other side must say the converse", () => expect(pair([line("parent", "Other", "other")], [line("parent", "Made Up", "made-up")])).toHaveLength(2));
  test("a name that has a record must point to it", () => expect(pair([line("successor", "Other")], [])).toEqual([{ path: "lineage[0].vendor", about: "Other" }]));
  test("a name without a record may stand alone", () => expect(pair([line("parent", "Somebody Else")], [])).toEqual([]));
  test("an id without a record is objected to", () => expect(pair([line("parent", "Nobody", "nobody")], [])).toHaveLength(1));
});
