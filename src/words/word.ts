/**
 * One phrase that readers see, in English, with a note for translators. `{name}` marks a place for a value.
 * A phrase that counts has one form a plural category; English uses `one` and `other`.
 */
export interface Word {
  en: string | { one: string; other: string };
  note?: string;
}
/** The phrases of one area of the product: key → phrase. Keys are snake_case and start with the area's name. */
export type Words = Readonly<Record<string, Word>>;
