import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/an-ordinary-word-is-a-weak-alias.ts";
import { alias, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("an ordinary word that is not weak is objected to", () => expect(ofVendor(rule, { aliases: [alias("Circles")] })).toEqual([{ path: "aliases[0]", about: "Circles" }]));
  test("weak, it is fine", () => expect(ofVendor(rule, { aliases: [alias("Circles", { weak: true, topics: ["spyware"] })] })).toEqual([]));
  test("a word of another language than the alias's is none of its concern", () => expect(ofVendor(rule, { aliases: [alias("Ring", { lang: "da" })] })).toEqual([]));
});
