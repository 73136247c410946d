import { readFileSync } from "node:fs";
import { allWords } from "../words/all-words.ts";
import { toMessages } from "../words/to-messages.ts";
import { readMessages, writeMessages } from "./words/locale-file.ts";
import { take } from "./words/take.ts";
import { todo } from "./words/todo.ts";
import { readTranslatedFrom } from "./words/translated-from.ts";

const USE = `npm run words                        writes the English messages that browsers read from src/words
npm run words -- --todo LANG         what LANG (ar, zh_CN …) lacks or has of older English: key, English, note
npm run words -- --take LANG FILE    merges lines of key<TAB>text into LANG's messages`;

/** `npm run words`: see USE. Exit code 1 if a line could not be taken, 2 if the call was not understood. */
export function run(argv: readonly string[]): number {
  const [what, language = "", file = ""] = argv;
  if (what === undefined) writeMessages("en", toMessages(allWords));
  else if (what === "--todo" && isLanguage(language)) {
    for (const line of todo(allWords, language, readMessages(language), readTranslatedFrom()[language] ?? {})) console.log(line);
  } else if (what === "--take" && isLanguage(language) && file !== "") {
    const wrong = take(allWords, language, readFileSync(file, "utf8").split("\n"));
    for (const line of wrong) console.error(`${file} · ${line}`);
    return wrong.length > 0 ? 1 : 0;
  } else {
    console.error(USE);
    return 2;
  }
  return 0;
}

const isLanguage = (text: string): boolean => /^[a-z]{2}(_[A-Z]{2})?$/.test(text) && text !== "en";
