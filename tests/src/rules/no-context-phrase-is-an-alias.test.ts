import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/no-context-phrase-is-an-alias.ts";
import { alias, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test.each(["spyware Graphite", "the Paragon affair", "azienda israeliana Paragon", "caso Paragon"])("'%s' is no name", (text) => expect(ofVendor(rule, { aliases: [alias(text)] })).toEqual([{ path: "aliases[0]", about: text }]));
  test.each(["Paragon Solutions", "Casoria Labs", "Affirm"])("'%s' is one", (text) => expect(ofVendor(rule, { aliases: [alias(text)] })).toEqual([]));
});
