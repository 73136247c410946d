import type { Prose } from "../facts/prose.ts";

/** Prose of the record in a reader's language (BCP 47). `lang` is set where it is in another: English, not yet translated. */
export function proseIn(prose: Prose, locale: string): { said: string; lang: string | null } {
  const own = prose[locale] ?? prose[locale.split("-")[0] ?? ""];
  return own === undefined ? { said: prose.en, lang: "en" } : { said: own, lang: null };
}
