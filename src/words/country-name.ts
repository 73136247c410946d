const names = new Map<string, Intl.DisplayNames>();

/** A country (ISO 3166-1 alpha-2) in a reader's language; its code where the language has no name for it. */
export function countryName(code: string, locale: string): string {
  let own = names.get(locale);
  // A formatter is dear to make, and a page names many countries.
  if (own === undefined) names.set(locale, (own = new Intl.DisplayNames([locale], { type: "region" })));
  return own.of(code) ?? code;
}
