import { HighlightMarker } from "../../../extension/content/mark.ts";
import { isShown } from "../../../extension/content/page-mention.ts";
import { PageReading } from "../../../extension/content/reading.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import type { FirstMark } from "../../../src/tools/bench/run.ts";
import type { Given } from "./contender.ts";
import { everyMark } from "./marks.ts";
import { meterAll } from "./meter.ts";

/** Reads the page as the content script does, in slices, viewport first. When the first mark in view was painted, when all were, and the longest piece of work. */
export async function firstMark({ index }: Given): Promise<FirstMark> {
  const opened = openIndex(index);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const marker = new HighlightMarker();
  const meter = meterAll();
  const began = performance.now();
  let inView = -1;
  let mentions = 0;
  const reading = new PageReading(opened, (found) => {
    const marked = everyMark(found);
    mentions = marked.length;
    // Asked before painting: afterwards the answer would hold the browser's own pass over all styles, which comes with its next frame.
    const seen = inView < 0 && found.some((mention) => isShown(mention) && isInView(mention.parent));
    marker.paint(marked);
    if (seen) inView = performance.now() - began;
  });
  meter.begin();
  await reading.start();
  return { inView, all: performance.now() - began, longest: meter.worst, worked: meter.total, mentions };
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
