import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findMentions } from "../../../src/match/find-mentions.ts";
import { matchIndex } from "./match-index.ts";

interface CaseRow {
  name: string;
  /** Which batch it was written in; a batch was written before its results were looked at. See README.md. */
  batch: string;
  haystack: string;
  mentions: { vendor: string; text: string; start: number }[];
}

const FOLDER = join(import.meta.dirname, "cases");
const scores = new Map<string, { found: number; wrong: number; missed: number; cases: number; empty: number }>();

for (const file of readdirSync(FOLDER).sort()) {
  const lang = file.replace(/\.json$/, "");
  const score = { found: 0, wrong: 0, missed: 0, cases: 0, empty: 0 };
  scores.set(lang, score);
  describe(lang, () => {
    for (const row of JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as CaseRow[])
      test(`${row.mentions.length > 0 ? "found" : "left alone"}: ${row.name}`, () => {
        const { mentions, withheld } = findMentions(matchIndex, row.haystack, { lang });
        const got = mentions.map(({ vendor, text, start }) => ({ vendor, text, start }));
        const isIn = (list: CaseRow["mentions"], one: CaseRow["mentions"][number]): boolean => list.some((other) => other.vendor === one.vendor && other.start === one.start && other.text === one.text);
        score.cases++;
        if (row.mentions.length === 0) score.empty++;
        score.found += got.filter((one) => isIn(row.mentions, one)).length;
        score.wrong += got.filter((one) => !isIn(row.mentions, one)).length;
        score.missed += row.mentions.filter((one) => !isIn(got, one)).length;
        expect(got).toEqual(row.mentions);
        for (const { start, end, text } of [...mentions, ...withheld]) expect(row.haystack.slice(start, end)).toBe(text);
        for (const { why } of withheld) expect(why.rule).not.toBe("");
      });
  });
}

afterAll(() => {
  const rate = (part: number, rest: number): string => (part + rest === 0 ? "–" : (part / (part + rest)).toFixed(3));
  const lines = [...scores].map(([lang, { found, wrong, missed, cases, empty }]) => `${lang.padEnd(4)} ${String(cases).padStart(4)} cases (${empty} with none)  ${String(found).padStart(4)} found  precision ${rate(found, wrong)}  recall ${rate(found, missed)}`);
  process.stdout.write(`\nmentions in tests/src/match/cases (seen text; first-run numbers are in its README)\n${lines.join("\n")}\n`);
});
