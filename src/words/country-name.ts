/** A country (ISO 3166-1 alpha-2) in a reader's language; its code where the language has no name for it. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}
