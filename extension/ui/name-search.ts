import type { NameEntry } from "../../src/compile/names.ts";
import { searchKey } from "../../src/text/search-key.ts";

/** A vendor found by a name, with the name that was found. */
export interface NameHit {
  vendor: string;
  text: string;
  entity: string;
}

let keys: { names: readonly NameEntry[]; folded: string[] } | null = null;

/**
 * Vendors that have a name like the query, in any script, best first: the whole name, then its beginning, then a word's beginning, then anywhere.
 * One hit a vendor. An empty query finds nothing.
 */
export function findNames(names: readonly NameEntry[], query: string, most = 8): NameHit[] {
  const wanted = searchKey(query);
  if (wanted === "") return [];
  if (keys?.names !== names) keys = { names, folded: names.map((entry) => searchKey(entry.text)) };
  const best = new Map<string, { rank: number; hit: NameHit }>();
  names.forEach(({ vendor, text, entity }, at) => {
    const rank = rankOf(keys?.folded[at] ?? "", wanted);
    const before = best.get(vendor);
    if (rank < 4 && (before === undefined || rank < before.rank)) best.set(vendor, { rank, hit: { vendor, text, entity } });
  });
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.hit.text.length - b.hit.text.length).slice(0, most).map(({ hit }) => hit);
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return wanted.length > 2 && name.includes(wanted) ? 3 : 4;
}
