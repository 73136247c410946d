import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Word } from "../../words/word.ts";

const FILE = join(import.meta.dirname, "../../words/translated.json");

/** language → phrase → mark of the English that its translation was made from. */
export type TranslatedFrom = Record<string, Record<string, string>>;

/** A short mark of a phrase's English, which changes when the English does. */
export function markOf({ en }: Word): string {
  return createHash("sha256").update(JSON.stringify(en)).digest("hex").slice(0, 8);
}

/** What each translation was made from. */
export function readTranslatedFrom(): TranslatedFrom {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as TranslatedFrom) : {};
}

/** Writes one language's marks beside the others', read afresh, so that two translators do not undo each other. */
export function writeTranslatedFrom(language: string, marks: Record<string, string>): void {
  const all = { ...readTranslatedFrom(), [language]: marks };
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
}
