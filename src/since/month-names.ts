/** Languages of the press we read, by script: a word is looked for only where its letters are at home. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Latn}/u, "en es fr de pt it nl pl cs hu tr de-AT"],
  [/\p{sc=Cyrl}/u, "ru uk"],
  [/\p{sc=Grek}/u, "el"],
  [/\p{sc=Arab}/u, "ar fa ar-LB"],
  [/\p{sc=Hebr}/u, "he"],
  [/\p{sc=Deva}/u, "hi"],
];
/** Forms that papers print beside those of the Unicode CLDR, folded as `plain` does. */
const BESIDE: Readonly<Record<string, number>> = { mrz: 3, sept: 9, sep: 9, setiembre: 9, фев: 2, сен: 9, ноя: 11, सतमबर: 9, अकतबर: 10, नवमबर: 11, दसमबर: 12 };
/** Alone, beside a day, long and short: Slavic and Greek months change their ending, and some languages shorten them differently. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = (["long", "short"] as const).flatMap((month) => [{ month }, { month, day: "numeric" }]);

const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month (1–12) that a word names, or null: in the page's language (`lang`, a tag or "") first, then in others of its script, as the engine's own
 * names of months have it. Accents, case and a stop at the end do not count.
 */
export function monthNamed(word: string, lang: string): number | null {
  const name = plain(word);
  const own = lang.slice(0, 2).toLowerCase();
  const here = BY_SCRIPT.find(([letters]) => letters.test(name))?.[1].split(" ") ?? [];
  // Hebrew writes "in" onto the month.
  for (const form of name.startsWith("ב") ? [name, name.slice(1)] : [name]) {
    const beside = BESIDE[form];
    if (beside !== undefined) return beside;
    for (const language of here.filter((one) => one === own).concat(here)) {
      const month = monthsOf(language).get(form);
      if (month !== undefined) return month;
    }
  }
  return null;
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) for (const { type, value } of format.formatToParts(Date.UTC(2024, month, 15))) if (type === "month") names.set(plain(value), month + 1);
  }
  tables.set(language, names);
  return names;
}

function plain(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}|\.$/gu, "");
}
