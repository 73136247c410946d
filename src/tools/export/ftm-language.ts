/** ISO 639-1 codes that sources have, as the ISO 639-3 codes that FollowTheMoney wants. */
const LONG: Readonly<Record<string, string>> = {
  ar: "ara", az: "aze", be: "bel", bg: "bul", bn: "ben", ca: "cat", cs: "ces", da: "dan", de: "deu", el: "ell", en: "eng", es: "spa", et: "est", fa: "fas", fi: "fin", fr: "fra", he: "heb",
  hi: "hin", hr: "hrv", hu: "hun", hy: "hye", id: "ind", it: "ita", ja: "jpn", ka: "kat", ko: "kor", lt: "lit", lv: "lav", mk: "mkd", nl: "nld", no: "nor", nb: "nor", pl: "pol", pt: "por",
  ro: "ron", ru: "rus", sk: "slk", sl: "slv", sq: "sqi", sr: "srp", sv: "swe", tr: "tur", uk: "ukr", ur: "urd", zh: "zho",
};

/** The three-letter code of a language; null where we have none, for the model knows a closed list (no Malayalam, say) and the property is then better left out. */
export function ftmLanguage(code: string): string | null {
  return LONG[code] ?? null;
}
