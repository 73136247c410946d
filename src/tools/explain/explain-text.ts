import { type BlockMention, type BlockWithheld, decide, openPage, scanBlock } from "../../match/page.ts";
import type { MatchIndex } from "../../match/open-index.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { publishedDay, type Published } from "../../since/published.ts";
import type { Day } from "../../facts/day.ts";
import { sayWhy } from "./say-why.ts";

/** What `explain` prints for one text. Offsets are UTF-16 units of `text`. */
export interface Explained {
  file: string;
  mentions: { vendor: string; entity: string; alias: string; start: number; end: number; text: string; why: string }[];
  withheld: { vendor: string; text: string; start: number; end: number; why: string }[];
  /** pages only: the article's own day and the clue that gave it, or null and why there is none */
  published?: Published;
}

/** Finds the names in a plain text, or in a page: its blocks are joined by an empty line and offsets are of that text. */
export function explainText(index: MatchIndex, file: string, source: string, options: { html: boolean; lang: string | undefined; today: Day }): { explained: Explained; text: string } {
  const read = options.html ? htmlBlocks(source) : { lang: undefined, blocks: [{ text: source, lang: undefined }], dates: null };
  const page = openPage(index, options.lang ?? read.lang);
  const bases: number[] = [];
  let base = 0;
  for (const [id, block] of read.blocks.entries()) {
    bases.push(base);
    base += block.text.length + 2;
    scanBlock(page, id, block.text, options.lang ?? block.lang);
  }
  const { mentions, withheld } = decide(page, read.blocks.map((_, id) => id));
  const placed = ({ block, start, end }: BlockMention | BlockWithheld): { start: number; end: number } => ({ start: (bases[block] ?? 0) + start, end: (bases[block] ?? 0) + end });
  return {
    text: read.blocks.map((block) => block.text).join("\n\n"),
    explained: {
      file,
      mentions: mentions.map((one) => ({ vendor: one.vendor, entity: one.entity, alias: one.alias, ...placed(one), text: one.text, why: sayWhy(one.why) })),
      ...(read.dates !== null && { published: publishedDay(read.dates, options.today, options.lang ?? read.lang ?? "") }),
      withheld: withheld.map((one) => ({ vendor: one.vendor, text: one.text, ...placed(one), why: sayWhy(one.why) })),
    },
  };
}
