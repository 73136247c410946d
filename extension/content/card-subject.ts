import type { CardSubject } from "../hovercard/keeper.ts";
import type { Box } from "../hovercard/place.ts";
import { boxesOf, quotedFrom, sentenceAround } from "./on-screen.ts";
import type { PageMention } from "./page-mention.ts";
import { spanOf } from "./page-text.ts";

/** A mention as the card knows it. */
export function cardSubject(mention: PageMention): CardSubject {
  const { key, vendor, entity, text, why, span, block, start, end } = mention;
  return {
    key, vendor, entity, why,
    text: text.replace(/\s+/g, " "),
    quoted: quotedFrom(mention),
    boxes: () => (span.startContainer.isConnected ? boxesOf(span) : []),
    sentence: () => {
      const around = sentenceAround(block.text, start, end);
      const boxes = boxesOf(spanOf(block, around.start, around.end));
      return boxes.reduce<Box>(hull, boxesOf(span).reduce<Box>(hull, { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }));
    },
  };
}

function hull(a: Box, b: Box): Box {
  return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) };
}
