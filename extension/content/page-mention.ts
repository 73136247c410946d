import type { Reason } from "../../src/match/mention.ts";
import type { BlockMention } from "../../src/match/page.ts";
import type { HeldBlock } from "./reader.ts";
import { spanOf } from "./page-text.ts";

/** A mention where it stands in the page. */
export interface PageMention {
  /** the same for the same words in the same place, as long as their block is not read anew */
  key: string;
  vendor: string;
  entity: string;
  /** as the page writes it */
  text: string;
  why: Reason;
  span: StaticRangeInit;
  /** the element that its first letter is in */
  parent: Element;
  block: HeldBlock;
  start: number;
  end: number;
}

/** Puts a mention of a block into the page; nothing if its place is gone. */
export function toPageMention({ vendor, entity, text, why, start, end }: BlockMention, block: HeldBlock): PageMention[] {
  const span = spanOf(block, start, end);
  const parent = (span.startContainer as Text).parentElement;
  return parent === null ? [] : [{ key: `${block.id}:${start}`, vendor, entity, text, why, span, parent, block, start, end }];
}

/** True if a reader could see it now: laid out, not hidden, not fully transparent. */
export function isShown({ parent }: PageMention): boolean {
  return parent.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}
