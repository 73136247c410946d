import { isOpen, scriptOf } from "../../src/text/script.ts";
import { chunksOf } from "./chunks.ts";
import { bodyOf } from "./safe-dom.ts";
import { inSlices } from "./slices.ts";

/** So much is counted between two breaths, in UTF-16 units. */
const PIECE = 50_000;

/** How many words of text the page has, counted when somebody asks. Scripts without spaces count two characters as a word. */
export async function countWords(): Promise<number> {
  const body = bodyOf(document);
  if (body === null) return 0;
  const count = new WordCount();
  await inSlices((function* () {
    for (const { text } of chunksOf(body)) {
      for (let from = 0; from < text.length; from += PIECE) {
        count.add(text, from, Math.min(from + PIECE, text.length));
        yield;
      }
      count.part();
    }
  })(), () => false);
  return count.words;
}

class WordCount {
  private halves = 0;
  private inWord = false;

  get words(): number {
    return Math.ceil(this.halves / 2);
  }

  add(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const script = scriptOf(text.charCodeAt(at));
      if (script === 0) this.inWord = false;
      else if (isOpen(script)) this.halves += 1;
      else if (!this.inWord) {
        this.halves += 2;
        this.inWord = true;
      }
    }
  }

  part(): void {
    this.inWord = false;
  }
}
