import { makeSay, type Messages, type Say } from "../../src/words/say.ts";
import { browser } from "./browser.ts";

/** The interface languages that are bundled. */
export const LANGUAGES = ["en", "es", "fr", "de", "pt", "ar", "he", "ru", "zh_CN"] as const;

/** The `Say` of the reader's language. `auto` follows the browser. Only for our own pages and the background: a content script cannot read files. */
export async function loadSay(language: string): Promise<Say> {
  const locale = pick(language === "auto" ? browser.i18n.getUILanguage() : language);
  const english = await messages("en");
  return makeSay(locale, locale === "en" ? english : await messages(locale).catch(() => english), english);
}

function pick(tag: string): string {
  const wanted = tag.replace("-", "_").toLowerCase();
  const exact = LANGUAGES.find((language) => language.toLowerCase() === wanted);
  return exact ?? LANGUAGES.find((language) => language.split("_")[0] === wanted.split("_")[0]) ?? "en";
}

async function messages(locale: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`_locales/${locale}/messages.json`));
  return response.json();
}
