/** How a run of text is set. */
export interface TextStyle {
  size: number;
  /** 400 or 650 */
  weight: number;
  /** the sans says all but findings and titles */
  face: "sans" | "voice";
}

/** The width of a text in pixels, as it will be drawn. A browser measures; where there is none, `estimate` guesses on the safe side. */
export type Measure = (text: string, style: TextStyle) => number;

const NARROW = /[iljtfrI1.,:;'’‘!|()[\]/\\ \u00a0·-]/;
const WIDE = /[mwMW@%—]/;

/** A guess, seldom short: the widest common system faces by script, in em. Use it only where nothing can measure. */
export const estimate: Measure = (text, { size, weight, face }) => {
  let ems = 0;
  for (const sign of text) ems += advance(sign);
  return ems * size * (weight > 500 ? 1.08 : 1) * (face === "voice" ? 0.97 : 1);
};

function advance(sign: string): number {
  if (/\p{M}|\p{Cf}/u.test(sign)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uffef]/u.test(sign)) return 1;
  if (NARROW.test(sign)) return 0.38;
  if (WIDE.test(sign)) return 0.95;
  if (/\p{Script=Arabic}/u.test(sign)) return 0.58;
  if (/\p{Script=Cyrillic}/u.test(sign)) return /\p{Lu}|[жшщюмфы]/u.test(sign) ? 0.86 : 0.64;
  if (/\p{Script=Devanagari}/u.test(sign)) return 0.7;
  return /\p{Lu}/u.test(sign) ? 0.72 : 0.62;
}
