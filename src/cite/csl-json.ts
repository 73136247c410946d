import type { CslItem } from "./csl-item.ts";

/** References as CSL-JSON, which Zotero, Pandoc and citeproc read. */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
