import type { CountKey, WordKey } from "./all-words.ts";
import { isolate } from "./isolate.ts";

export type Values = Readonly<Record<string, string | number>>;

/** Says a phrase in the reader's language. Handed in, never fetched: whoever composes text takes a `Say`. */
export interface Say {
  (key: WordKey, values?: Values): string;
  /** Says a phrase that counts, in the plural form of the language; `{count}` is the number as the language writes it. */
  count(key: CountKey, count: number, values?: Values): string;
  /** BCP 47 tag of the language spoken. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
}

/** Phrases of one language as the wire has them: `{ key: { message } }`, the browsers' own form. */
export type Messages = Readonly<Record<string, { message: string; description?: string; placeholders?: unknown }>>;

const RTL = /^(ar|he|fa|ur)\b/;

/**
 * Makes a `Say` of a language's messages. A phrase that the language lacks is said in English (`fallback`).
 * In messages a value's place is written `$NAME$`, as the browsers want it; counting phrases have a key a plural category: `key_one`, `key_other`.
 */
export function makeSay(locale: string, messages: Messages, fallback: Messages): Say {
  const tag = locale.replace("_", "-");
  const dir = RTL.test(tag) ? ("rtl" as const) : ("ltr" as const);
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  const phrase = (key: string): string | undefined => messages[key]?.message ?? fallback[key]?.message;
  const fill = (text: string, values: Values): string =>
    text.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
      const value = values[name.toLowerCase()];
      return value === undefined ? whole : typeof value === "number" ? number.format(value) : isolate(value, dir);
    });
  const say = (key: WordKey, values: Values = {}): string => fill(phrase(key) ?? key, values);
  const count = (key: CountKey, n: number, values: Values = {}): string => {
    const text = messages[`${key}_${plural.select(n)}`]?.message ?? phrase(`${key}_other`) ?? key;
    return fill(text, { ...values, count: n });
  };
  return Object.assign(say, { count, locale: tag, dir });
}
