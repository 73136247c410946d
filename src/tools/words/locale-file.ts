import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Messages } from "../../words/say.ts";

const LOCALES = join(import.meta.dirname, "../../../extension/public/_locales");
const fileOf = (language: string): string => join(LOCALES, language, "messages.json");

/** A language's messages as they stand; none if it has no file yet. */
export function readMessages(language: string): Messages {
  return existsSync(fileOf(language)) ? (JSON.parse(readFileSync(fileOf(language), "utf8")) as Messages) : {};
}

/** Writes a language's messages. */
export function writeMessages(language: string, messages: Messages): void {
  mkdirSync(dirname(fileOf(language)), { recursive: true });
  writeFileSync(fileOf(language), `${JSON.stringify(messages, null, 2)}\n`);
}
