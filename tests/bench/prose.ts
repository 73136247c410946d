import { ordinaryWords } from "../../src/tools/ordinary-words.ts";

/** A source of numbers in [0, 1), the same each time for one seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = ordinaryWords();
const JOINED = new Set(["zh", "ja"]);

/**
 * Sentences of a language's commonest words, the common ones as often as in real text (Zipf). They mean nothing; letters, lengths and
 * repetition are those of prose. Each call gives the next piece of about `length` UTF-16 units.
 */
export function prose(lang: string, random: () => number): (length: number) => string {
  const known = [...(words.get(lang) ?? [])].filter((word) => word.length < 24);
  const gap = JOINED.has(lang) ? "" : " ";
  let begins = true;
  let left = 0;
  return (length) => {
    let text = "";
    while (text.length < length) {
      if (left === 0) [left, begins] = [7 + Math.floor(random() * 16), true];
      const word = known[Math.floor(known.length ** random()) - 1] ?? "a";
      text += begins ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      begins = false;
      left--;
      text += left === 0 ? `.${gap}` : gap;
    }
    return text;
  };
}
