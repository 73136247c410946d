import { isOpen, Script, scriptOf } from "../text/script.ts";

/** How many words to either side of a name are read for evidence; in scripts without spaces two characters count as a word. */
export const WINDOW_WORDS = 60;

/** A stretch of a page's text: block texts in reading order, as one line of offsets with one unit between blocks. */
export interface Line {
  texts: readonly string[];
  /** Offset in the line where each block begins. */
  bases: readonly number[];
}

export function lineOf(texts: readonly string[]): Line {
  const bases: number[] = [];
  let base = 0;
  for (const text of texts) {
    bases.push(base);
    base += text.length + 1;
  }
  return { texts, bases };
}

/** The window of a name: offsets in the line between which evidence counts. `block` is the number of its block, offsets are the block's. */
export function windowOf(line: Line, block: number, start: number, end: number): { from: number; to: number } {
  return { from: walk(line, block, start, -1), to: walk(line, block, end, 1) };
}

function walk(line: Line, block: number, from: number, step: -1 | 1): number {
  let left = WINDOW_WORDS * 2;
  let at = step < 0 ? from - 1 : from;
  let script: Script = Script.none;
  for (let number = block; ; ) {
    const text = line.texts[number] ?? "";
    for (; at >= 0 && at < text.length; at += step) {
      const here = scriptOf(text.charCodeAt(at));
      if (isOpen(here) && here !== Script.hangul) left -= 1;
      else if (here !== script && here !== Script.none) left -= 2;
      script = here;
      if (left < 0) return (line.bases[number] ?? 0) + at - (step < 0 ? -1 : 0);
    }
    const next = number + step;
    if (next < 0 || next >= line.texts.length) return (line.bases[number] ?? 0) + (step < 0 ? 0 : text.length);
    number = next;
    script = Script.none;
    at = step < 0 ? (line.texts[number] ?? "").length - 1 : 0;
  }
}
