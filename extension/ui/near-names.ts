import type { NameEntry } from "../../src/compile/names.ts";
import { searchKey } from "../../src/text/search-key.ts";

/** Names that differ from a query by few letters (a third of its length at most, two for short ones), nearest first, one a vendor. */
export function nearNames(names: readonly NameEntry[], query: string, most = 3): NameEntry[] {
  const wanted = searchKey(query);
  if (wanted.length < 4) return [];
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  const best = new Map<string, { entry: NameEntry; away: number }>();
  for (const entry of names) {
    const key = searchKey(entry.text);
    if (Math.abs(key.length - wanted.length) > limit) continue;
    const away = distance(key, wanted);
    const before = best.get(entry.vendor);
    if (away <= limit && (before === undefined || away < before.away)) best.set(entry.vendor, { entry, away });
  }
  return [...best.values()].sort((a, b) => a.away - b.away).slice(0, most).map(({ entry }) => entry);
}

/** Letters to add, drop or change between two texts. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
