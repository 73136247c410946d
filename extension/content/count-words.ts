import { chunksOf } from "./chunks.ts";
import { bodyOf } from "./safe-dom.ts";
import { inSlices } from "./slices.ts";

/** How many words of text the page has, counted when somebody asks. Scripts without spaces count two characters as a word. */
export async function countWords(): Promise<number> {
  const body = bodyOf(document);
  if (body === null) return 0;
  let words = 0;
  await inSlices((function* () {
    for (const { text } of chunksOf(body)) {
      words += text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*)/gu)?.length ?? 0;
      yield;
    }
  })(), () => false);
  return words;
}
