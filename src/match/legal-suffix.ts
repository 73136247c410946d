import { scriptOf } from "../text/script.ts";
import type { MatchIndex } from "./open-index.ts";

/** The end of a company's name with its legal form: `Candiru` + ` Ltd.` Offsets in; the same offset out where none follows. */
export function withLegalSuffix(index: MatchIndex, text: string, end: number): number {
  const gap = /^(?:,?[ \u00a0]|,)?/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  for (const suffix of index.data.suffixes) {
    if (!text.startsWith(suffix, end + gap)) continue;
    const open = suffix.charCodeAt(0) > 0x2fff;
    if (gap === 0 && !open) continue;
    const stop = end + gap + suffix.length;
    const last = scriptOf(text.charCodeAt(stop - 1));
    if (!open && last !== 0 && scriptOf(text.charCodeAt(stop)) === last) continue;
    return stop;
  }
  return end;
}
