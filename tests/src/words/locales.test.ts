import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allWords } from "../../../src/words/all-words.ts";
import { type Form, formsIn, isOneNumber } from "../../../src/words/forms-in.ts";
import { makeSay, type Messages } from "../../../src/words/say.ts";
import { placesIn } from "../../../src/words/to-message.ts";
import { toMessages } from "../../../src/words/to-messages.ts";
import { markOf, readTranslatedFrom } from "../../../src/tools/words/translated-from.ts";
import allowed from "./same-as-english.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "../../..");
const LOCALES = join(ROOT, "extension/public/_locales");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const messagesOf = (language: string): Messages => JSON.parse(read(`extension/public/_locales/${language}/messages.json`)) as Messages;
const languages = readdirSync(LOCALES).filter((language) => language !== "en").sort();
/** Scripts other than Latin: there any Latin word that is no name is English left standing. */
const OTHER_SCRIPT = new Set(["ar", "he", "ru", "zh_CN"]);

/** The text with `{name}` places, as English has it. */
const textOf = (message: string): string => message.replace(/\$([A-Z_]+)\$/g, (_, name: string) => `{${name.toLowerCase()}}`);
const withoutPlaces = (text: string): string => text.replace(/\{[a-z_]+\}/g, " ");
const latinWords = (text: string): string[] => withoutPlaces(text).match(/[A-Za-zÀ-ÿ]{2,}/g) ?? [];
const ending = (text: string): string => {
  const last = text.replace(/[“”"«»״)）\s]+$/u, "").at(-1) ?? "";
  return ".。".includes(last) ? "." : ":：".includes(last) ? ":" : "?؟？".includes(last) ? "?" : last === "…" ? "…" : "";
};

/** The keys of a language's messages for which a text is wrong, with the text. */
function faults(language: string, wrong: (text: string, form: Form, key: string) => boolean): string[] {
  const forms = formsIn(allWords, language);
  return Object.entries(messagesOf(language)).flatMap(([key, { message }]) => {
    const form = forms.get(key);
    const text = textOf(message);
    return form !== undefined && wrong(text, form, key) ? [`${key} · ${text}`] : [];
  });
}

test("the interface languages that settings offer are those that have messages", () => {
  const offered = read("extension/browser/words.ts").match(/LANGUAGES = \[([^\]]*)\]/)?.[1]?.match(/[a-z]{2}(_[A-Z]{2})?/g);
  expect([...languages, "en"].sort()).toEqual(offered?.sort());
});

test("English messages are those of src/words (npm run words)", () => {
  expect(messagesOf("en")).toEqual(toMessages(allWords));
});

describe.each(languages)("%s", (language) => {
  const forms = formsIn(allWords, language);
  const messages = messagesOf(language);

  test("has exactly the keys of src/words, and of a phrase that counts one a plural category (npm run words -- --todo)", () => {
    expect({ missing: [...forms.keys()].filter((key) => !messages[key]), extra: Object.keys(messages).filter((key) => !forms.has(key)) }).toEqual({ missing: [], extra: [] });
  });

  test("was translated from the English that stands today", () => {
    const marks = readTranslatedFrom()[language] ?? {};
    expect(Object.entries(allWords).filter(([key, word]) => marks[key] !== markOf(word)).map(([key]) => key)).toEqual([]);
  });

  test("has the places of the English in each text; only a form that stands for one number may leave {count} out", () => {
    expect(faults(language, (text, { english, category }) => {
      const places = new Set(placesIn(text));
      if (category !== null && isOneNumber(category, language) && placesIn(english).includes("count")) places.add("count");
      return [...places].sort().join() !== placesIn(english).sort().join();
    })).toEqual([]);
  });

  test("declares each place that a text uses, numbered as in English: browsers refuse a file that does not", () => {
    const wrong = Object.entries(messages).filter(([key, { message, placeholders }]) => {
      const english = forms.get(key)?.english ?? "";
      const wanted = Object.fromEntries(placesIn(textOf(message)).map((place) => [place, { content: `$${placesIn(english).indexOf(place) + 1}` }]));
      return JSON.stringify(Object.entries(placeholders ?? {}).sort()) !== JSON.stringify(Object.entries(wanted).sort());
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("leaves no English standing, but for names", () => {
    const names = new Set(allowed.names);
    const whole = new Set((allowed.whole as Record<string, string[]>)[language] ?? []);
    expect(faults(language, (text, { english }, key) => {
      const foreign = latinWords(text).filter((word) => !names.has(word));
      if (OTHER_SCRIPT.has(language)) return foreign.length > 0;
      return text === english && foreign.length > 0 && !whole.has(key);
    })).toEqual([]);
  });

  test("has no empty text, no doubled space, and a space at an end only where English has one", () => {
    expect(faults(language, (text, { english }) =>
      text.trim() === "" || /  /.test(text) || (text.startsWith(" ") && !english.startsWith(" ")) || (text.endsWith(" ") && !english.endsWith(" ")))).toEqual([]);
  });

  test("uses no typewriter quotes, and no marks that turn the direction of text: places are isolated when they are filled", () => {
    expect(faults(language, (text) => /["'`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(text))).toEqual([]);
  });

  test("ends a text as English does: a sentence with its stop, a label without", () => {
    expect(faults(language, (text, { english }) => ending(text) !== ending(english) && !(english.endsWith(",") && ending(text) === ":") && !allowed.abbreviations.includes(text))).toEqual([]);
  });

  test("is no longer than 2.2 times the English and 20 characters, so that it fits where English fits", () => {
    expect(faults(language, (text, { english }) => text.length > 2.2 * english.length + 20)).toEqual([]);
  });

  test("never raises its voice", () => {
    expect(faults(language, (text) => /[!！¡]/.test(text))).toEqual([]);
  });

  test("has what the manifest asks of it, within the stores’ lengths", () => {
    const asked = [...read("manifest.json").matchAll(/__MSG_([a-z_]+)__/g)].map((match) => match[1] ?? "");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !messages[key])).toEqual([]);
    expect(messages["extension_name"]?.message.length).toBeLessThanOrEqual(75);
    expect(messages["extension_description"]?.message.length).toBeLessThanOrEqual(132);
  });

  test("says 1, 2, 5, 21 and 100 sources with the number, each in its own plural form", () => {
    const say = makeSay(language, messages, {});
    for (const count of [3, 5, 21, 100]) expect(say.count("common_sources", count)).toContain(new Intl.NumberFormat(say.locale).format(count));
    for (const count of [0, 1, 2]) expect(say.count("common_sources", count)).not.toMatch(/\$|common_/);
  });
});
