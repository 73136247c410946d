import type { Mention, Withheld } from "./mention.ts";
import type { MatchIndex } from "./open-index.ts";
import { decide, openPage, scanBlock } from "./page.ts";

/** Names in one haystack. */
export interface Found {
  mentions: Mention[];
  withheld: Withheld[];
}

/** Finds the names in one text and says which were withheld and why. Offsets are UTF-16 units of `haystack`; both lists are in order. */
export function findMentions(index: MatchIndex, haystack: string, options: { lang?: string | undefined } = {}): Found {
  const page = openPage(index, options.lang);
  if (scanBlock(page, 0, haystack) === 0) return { mentions: [], withheld: [] };
  const { mentions, withheld } = decide(page);
  return { mentions: mentions.map(({ block: _, ...mention }) => mention), withheld: withheld.map(({ block: _, ...name }) => name) };
}
