import { describe, expect, test } from "vitest";
import { findWatched } from "../../../src/match/find-watched.ts";

describe("names of the reader's own watch-list", () => {
  test.each([
    ["a name as written", ["Acme Forensics"], "We asked Acme Forensics twice.", ["Acme Forensics"]],
    ["in capitals, with a hyphen", ["Acme Forensics"], "ACME-FORENSICS did not answer.", ["ACME-FORENSICS"]],
    ["with accents, or without", ["Société Exemple"], "The societe exemple of Lyon", ["societe exemple"]],
    ["not inside a longer word", ["Acme"], "An acmeism of sorts; the placme.", []],
    ["beside punctuation", ["Acme"], "(“Acme”, it said)", ["Acme"]],
    ["in Arabic", ["شركة مثال"], "قالت شركة مثال إنها", ["شركة مثال"]],
    ["inside Chinese, which has no spaces", ["示例公司"], "据报道，示例公司拒绝回应", ["示例公司"]],
    ["across a line break", ["Acme Forensics"], "Acme\n  Forensics", ["Acme\n  Forensics"]],
    ["two names, in reading order", ["Beta", "Acme"], "Acme and Beta and acme", ["Acme", "Beta", "acme"]],
    ["an empty name finds nothing", ["", "  ", "-"], "anything - at all", []],
  ])("%s", (_what, names, text, found) => {
    expect(findWatched(names, text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
