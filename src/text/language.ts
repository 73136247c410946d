import { fold } from "./fold.ts";
import { Script, scriptOf } from "./script.ts";

const SAMPLE = 3000;

/**
 * The language of a text, guessed from its script and its short words, or undefined where that says too little. `common` gives folded
 * short words by language; only the most usual language of a script is guessed without them. With `clear` words in Latin script are told
 * only where that many speak for one language and not half as many for another.
 */
export function detectLanguage(common: Readonly<Record<string, readonly string[]>>, text: string, clear = 0): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map<Script, number>();
  let thai = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    const script = scriptOf(unit);
    if (unit >= 0xe00 && unit < 0xe80) thai++;
    if (script !== Script.none && !(unit >= 48 && unit <= 57)) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const has = (script: Script): number => counts.get(script) ?? 0;
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (letters === 0) return undefined;
  if (has(Script.kana) > letters * 0.05) return "ja";
  if (has(Script.hangul) > letters * 0.1) return "ko";
  if (has(Script.han) > letters * 0.1) return "zh";
  if (thai > letters * 0.3) return "th";
  if (has(Script.hebrew) > letters * 0.2) return "he";
  if (has(Script.greek) > letters * 0.2) return "el";
  if (has(Script.arabic) > letters * 0.2) return /[پچژگ]|ه‌|می‌/u.test(sample) ? "fa" : "ar";
  if (has(Script.indic) > letters * 0.2) return "hi";
  if (has(Script.caucasian) > letters * 0.2) return /[\u10a0-\u10ff]/u.test(sample) ? "ka" : "hy";
  if (has(Script.cyrillic) > letters * 0.2) return cyrillic(sample);
  return mostWords(common, sample, clear);
}

function cyrillic(sample: string): string {
  if (/[іїєґ]/iu.test(sample)) return "uk";
  if (/[ыэё]/iu.test(sample)) return "ru";
  if (/[ѓќѕ]/iu.test(sample)) return "mk";
  if (/[ђћџљњј]/iu.test(sample)) return /\b|ј/u.test(sample) && /(?:от|та|то)\s/u.test(sample) && !/[ђћ]/iu.test(sample) ? "mk" : "sr";
  return /ъ[тлр]|(?:ът|ята|ите)\s/u.test(sample) ? "bg" : "ru";
}

/** Letters that hardly another language of the script has. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ["pl", /[łżźśćńąę]/giu], ["hu", /[őű]/giu], ["cs", /[řěů]/giu], ["tr", /[ğşı]/giu], ["ro", /[șțşţă]/giu], ["pt", /[ãõ]/giu], ["es", /[ñ¿¡]/giu], ["de", /ß/giu], ["ca", /l·l|[àò]/giu], ["sv", /[äö]/giu], ["fi", /[äö]{2}|ää|yy/giu], ["da", /[æø]/giu], ["no", /[æø]/giu], ["hr", /[đ]/giu],
];

function mostWords(common: Readonly<Record<string, readonly string[]>>, sample: string, clear: number): string | undefined {
  const scores = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const word of fold(sample).split(/[^\p{L}']+/u)) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [iso, list] of Object.entries(common)) for (const word of list) if (seen.has(word)) scores.set(iso, (scores.get(iso) ?? 0) + Math.min(seen.get(word) ?? 0, 4));
  for (const [iso, letters] of LETTERS) {
    const hits = sample.match(letters)?.length ?? 0;
    if (hits) scores.set(iso, (scores.get(iso) ?? 0) + Math.min(hits, 4));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < 2) return undefined;
  if (clear > 0 && (best[1] < clear || (second && second[1] * 2 > best[1]))) return undefined;
  return second && second[1] === best[1] ? (second[0] === "en" || best[0] === "en" ? "en" : undefined) : best[0];
}
