import type { Box } from "../hovercard/place.ts";
import type { PageMention } from "./page-mention.ts";

let scratch: Range | null = null;

/** The pieces of a span on the screen, in CSS pixels of the window; none if it is not laid out. One range is used for all, and left at the page's start, where it burdens nothing. */
export function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Box[] {
  scratch ??= Document.prototype.createRange.call(document);
  try {
    scratch.setStart(startContainer, startOffset);
    scratch.setEnd(endContainer, endOffset);
    return [...scratch.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  } catch {
    return [];
  } finally {
    scratch.setStart(document, 0);
    scratch.collapse(true);
  }
}

const END = /[.!?…؟۔।。！？]["'”’»)\]]*(\s|$)|\n\n|[。！？]/gu;

/** Where the sentence around a mention begins and ends in its block, in UTF-16 units. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let to = text.length;
  for (const { index, 0: found } of text.matchAll(END)) {
    if (index + found.length <= start) from = index + found.length;
    else if (index >= end) {
      to = index + found.trimEnd().length;
      break;
    }
  }
  return { start: from, end: to };
}

/** The words around a mention, for showing why it is marked. */
export function quotedFrom({ block, start, end }: PageMention): { before: string; exact: string; after: string } {
  const tidy = (text: string): string => text.replace(/\s+/g, " ");
  const before = tidy(block.text.slice(Math.max(0, start - 90), start));
  const after = tidy(block.text.slice(end, end + 90));
  return { before: before.slice(before.indexOf(" ") + 1), exact: tidy(block.text.slice(start, end)), after: after.slice(0, after.lastIndexOf(" ") + 1 || undefined) };
}
