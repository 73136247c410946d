import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allWords } from "../words/all-words.ts";
import { makeSay, type Messages, type Say } from "../words/say.ts";
import { toMessages } from "../words/to-messages.ts";
import { TOP } from "./compiled.ts";

const LOCALES = join(TOP, "extension/public/_locales");

/** The `Say` of an interface language (`ar`, `zh_CN` or `zh-CN`) from `folder`; what it has no words for is said in English. Throws with what there is if the language is not there. */
export function sayIn(language: string, folder = LOCALES): Say {
  const english = toMessages(allWords);
  if (language === "en") return makeSay("en", english, english);
  const wanted = language.replace("-", "_").toLowerCase();
  const there = existsSync(folder) ? readdirSync(folder).sort() : [];
  const found = there.find((name) => name.toLowerCase() === wanted) ?? there.find((name) => name.split("_")[0]?.toLowerCase() === wanted.split("_")[0]);
  if (found === undefined) throw new Error(`no words in ${language} · there are ${[...new Set(["en", ...there])].join(", ")}`);
  return makeSay(found, JSON.parse(readFileSync(join(folder, found, "messages.json"), "utf8")) as Messages, english);
}
