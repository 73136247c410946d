import { chooseMarked } from "../../../extension/content/density.ts";
import type { Marked } from "../../../extension/content/mark.ts";
import type { PageMention } from "../../../extension/content/page-mention.ts";

/** Every mention, chosen and dressed as the content script does it for a reader who wants them all. */
export function everyMark(mentions: readonly PageMention[]): Marked[] {
  return chooseMarked(mentions, "every").map(({ mention, faint }) => ({ mention, look: { kind: "solid", thin: faint } }));
}
