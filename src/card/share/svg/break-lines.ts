import type { Measure, TextStyle } from "./measure.ts";

const OPEN = /^\p{Script=Han}$|^[\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]$/u;
/** What may not begin a line, and what may not end one, in Chinese and Japanese. */
const NO_START = /^[，。、；：？！）」』】》〉”’％…·,.;:?!)\]}%]$/u;
const NO_END = /^[（「『【《〈“‘([{]$/u;

/**
 * Breaks a text into lines no wider than `width`: at spaces, behind dashes and slashes, and between Chinese or Japanese signs, but never
 * before a closing or behind an opening mark. No-break spaces hold. A word wider than a line is broken between its characters.
 */
export function breakLines(text: string, width: number, style: TextStyle, measure: Measure, locale: string): string[] {
  const lines: string[] = [];
  let line = "";
  const put = (piece: string): void => {
    const longer = line + piece;
    if (line !== "" && measure(longer.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
    if (measure(line.trimEnd(), style) <= width) return;
    // One piece wider than a line.
    let part = "";
    for (const { segment } of new Intl.Segmenter(locale, { granularity: "grapheme" }).segment(line)) {
      if (part !== "" && measure(part + segment, style) > width) {
        lines.push(part);
        part = "";
      }
      part += segment;
    }
    line = part;
  };
  for (const piece of pieces(text)) put(piece);
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The parts of a text that stay whole, each with the space behind it. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  const signs = [...text.replace(/[\n\t]+/g, " ")];
  for (const [at, sign] of signs.entries()) {
    piece += sign;
    const next = signs[at + 1];
    if (next === undefined) break;
    const afterSpace = sign === " " && next !== " ";
    const afterJoint = /[/–—]/.test(sign) && /\p{L}/u.test(next) && piece.length > 2;
    const betweenSigns = (OPEN.test(sign) || OPEN.test(next)) && next !== " " && !NO_START.test(next) && !NO_END.test(sign) && sign !== "\u00a0" && next !== "\u00a0" && !(/\d/.test(sign) && OPEN.test(next)) && !(OPEN.test(sign) && /\d/.test(next) && /[年月日]/u.test(sign));
    if (afterSpace || afterJoint || betweenSigns) {
      found.push(piece);
      piece = "";
    }
  }
  if (piece !== "") found.push(piece);
  return found;
}
