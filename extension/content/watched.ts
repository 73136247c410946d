import { findWatched } from "../../src/match/find-watched.ts";
import { chunksOf } from "./chunks.ts";
import { isShown, type PageMention } from "./page-mention.ts";
import { type TextBlock, readBlocks, spanOf } from "./page-text.ts";
import { bodyOf } from "./safe-dom.ts";
import { inSlices } from "./slices.ts";

/** Where names of the reader's own watch-list stand on the page, in reading order. Looked up when somebody asks, never while reading. */
export async function watchedOn(names: readonly string[]): Promise<PageMention[]> {
  const body = bodyOf(document);
  if (body === null || names.length === 0) return [];
  const found: PageMention[] = [];
  await inSlices((function* () {
    for (const { runs } of chunksOf(body)) {
      for (const { first, last } of runs) readBlocks(first, (block) => found.push(...inBlock(names, block)), last);
      yield;
    }
  })(), () => false);
  return found.filter(isShown);
}

function inBlock(names: readonly string[], block: TextBlock): PageMention[] {
  return findWatched(names, block.text).flatMap(({ name, start, end }) => {
    const span = spanOf(block, start, end);
    const parent = (span.startContainer as Text).parentElement;
    if (parent === null) return [];
    const held = { ...block, id: 0, names: 0, anchor: span.startContainer };
    return [{ key: `watched:${name}:${start}`, vendor: "", entity: name, text: name, why: { rule: "strong" as const, words: [] }, span, parent, block: held, start, end }];
  });
}
