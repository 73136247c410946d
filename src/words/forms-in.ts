import type { Word, Words } from "./word.ts";

/** One message that a language must have: of which phrase, its plural category, and the English it is translated from. */
export interface Form {
  key: string;
  category: Intl.LDMLPluralRule | null;
  word: Word;
  english: string;
}

const ORDER: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];

/** Every message that a language (`zh_CN`, `ar`) must have, keyed as in `messages.json`: a phrase that counts has one a plural category of that language. */
export function formsIn(words: Words, language: string): ReadonlyMap<string, Form> {
  const { pluralCategories } = new Intl.PluralRules(language.replace("_", "-")).resolvedOptions();
  const categories = ORDER.filter((category) => pluralCategories.includes(category));
  const forms = new Map<string, Form>();
  for (const [key, word] of Object.entries(words)) {
    const { en } = word;
    if (typeof en === "string") forms.set(key, { key, category: null, word, english: en });
    else for (const category of categories) forms.set(`${key}_${category}`, { key, category, word, english: category === "one" ? en.one : en.other });
  }
  return forms;
}

/** Whether a plural category of a language stands for one whole number only, so that its text may leave the number out. */
export function isOneNumber(category: Intl.LDMLPluralRule, language: string): boolean {
  const rules = new Intl.PluralRules(language.replace("_", "-"));
  let found = 0;
  for (let number = 0; number <= 200; number += 1) if (rules.select(number) === category) found += 1;
  return found === 1;
}
