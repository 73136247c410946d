import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mayMention, mayStartAt } from "../../../src/match/candidates.ts";
import { isPlain } from "../../../src/match/plain-starts.ts";
import { matchIndex } from "./match-index.ts";

const folder = join(import.meta.dirname, "cases");
const haystacks = readdirSync(folder).flatMap((file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as { haystack: string }[]).map(({ haystack }) => haystack));
/** The same text, found by the sketch: one letter that is not plain makes it so. */
const bySketch = (text: string): number[] => [...new Set(mayStartAt(matchIndex, `${text} \u00e9`))];

describe("where names may start", () => {
  test("plain text gives the same places by expression as by the sketch, in any case and glued", () => {
    const plain = haystacks.filter(isPlain);
    expect(plain.length).toBeGreaterThan(50);
    let found = 0;
    for (const text of plain)
      for (const shape of [text, text.toUpperCase(), text.toLowerCase(), text.replaceAll(". ", "."), text.replaceAll(" ", "\u00a0"), text.replaceAll(" ", "-"), text.replaceAll(" ", "  ")]) {
        const starts = mayStartAt(matchIndex, shape);
        expect({ shape, starts }).toEqual({ shape, starts: bySketch(shape) });
        expect(mayMention(matchIndex, shape)).toBe(starts.length > 0);
        found += starts.length;
      }
    expect(found).toBeGreaterThan(500);
  });

  test("every Latin name is found as it is written, in capitals, and behind the last letter of another block", () => {
    for (const { text } of matchIndex.aliases.filter((alias) => isPlain(alias.text) && alias.text.length > 2))
      for (const shape of [text, text.toUpperCase(), `Headline${text} said`, `(${text})`]) expect({ shape, may: mayMention(matchIndex, shape) }).toEqual({ shape, may: bySketch(shape).length > 0 });
  });
});
