import { scriptOf } from "../text/script.ts";
import type { MatchIndex } from "./open-index.ts";

/** What may stand between a company's name and its legal form; alone it is no part of the name. */
const BETWEEN = /^(?:[ \u00a0](?:Technology|Technologies|Software|Systems|Solutions|Security|Holdings?|Group|International|Information|Intelligence|Intelligent|Electronics?|Digital|Innovation|Innovations|Network|Networks|Communications|Telecommunications|Device|Devices|Services|Industries|Labs|Research|Science|Sciences|and|&)){1,4}(?=,?[ \u00a0])/;

/** The end of a company's name with its legal form: `Candiru` + ` Ltd.` Offsets in; the same offset out where none follows. */
export function withLegalSuffix(index: MatchIndex, text: string, end: number): number {
  const plain = suffixEnd(index, text, end);
  if (plain > end) return plain;
  const between = BETWEEN.exec(text.slice(end, end + 100))?.[0].length ?? 0;
  const full = between > 0 ? suffixEnd(index, text, end + between) : end;
  return full > end + between ? full : end;
}

function suffixEnd(index: MatchIndex, text: string, end: number): number {
  const gap = /^(?:,?[ \u00a0]|,)?/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  for (const suffix of suffixesBy(index).get(text.charCodeAt(end + gap)) ?? []) {
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

const byStart = new WeakMap<MatchIndex, ReadonlyMap<number, readonly string[]>>();

/** Company forms by their first unit, longest first: most names are followed by none. */
function suffixesBy(index: MatchIndex): ReadonlyMap<number, readonly string[]> {
  const known = byStart.get(index);
  if (known) return known;
  const made = new Map<number, string[]>();
  for (const suffix of index.data.suffixes) made.set(suffix.charCodeAt(0), [...(made.get(suffix.charCodeAt(0)) ?? []), suffix]);
  byStart.set(index, made);
  return made;
}
