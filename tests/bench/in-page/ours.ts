import { HighlightMarker } from "../../../extension/content/mark.ts";
import { PageReader } from "../../../extension/content/reader.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import type { Contender } from "./contender.ts";
import { everyMark } from "./marks.ts";

/** The content script's own reader and marker over the whole page, all steps in one go, every mention marked. */
export const ours: Contender = {
  ready: ({ index }) => {
    const opened = openIndex(index);
    const marker = new HighlightMarker();
    const reader = new PageReader(opened, document.documentElement.lang);
    let again = false;
    return () => {
      if (again) reader.forgetAll(document.documentElement.lang);
      again = true;
      const steps = reader.read(document.body);
      while (steps.next().done !== true);
      const marked = everyMark(reader.mentions());
      marker.paint(marked);
      return marked.length;
    };
  },
};
