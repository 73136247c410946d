/**
 * What a reader typed, or a name, folded so that either finds the other: case, width, accents, niqqud, tatweel and punctuation
 * are forgotten, runs of space become one. For search only: no offsets are kept.
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200b-\u200f]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
