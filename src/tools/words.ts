import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allWords } from "../words/all-words.ts";
import { toMessages } from "../words/to-messages.ts";

/** `npm run words` writes the English messages that browsers read from src/words. */
export function run(): number {
  const folder = join(import.meta.dirname, "../../extension/public/_locales/en");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "messages.json"), `${JSON.stringify(toMessages(allWords), null, 2)}\n`);
  return 0;
}
