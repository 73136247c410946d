import { foldWithMap } from "../text/fold.ts";
import { isOpen, scriptOf } from "../text/script.ts";

/** A name of the reader's own list, where it stands: [start, end) in UTF-16 units of the text as given. */
export interface WatchedSpan {
  name: string;
  start: number;
  end: number;
}

/**
 * Where names of the reader's own watch-list stand in a text, in order. Case, accents, width and hyphens are forgotten, as for vendors'
 * names; whole words only, but in scripts without spaces anywhere. No other judgement: the reader chose the names. Empty names find nothing.
 */
export function findWatched(names: readonly string[], text: string): WatchedSpan[] {
  const wanted = names.map((name) => ({ name, folded: foldWithMap(name.trim()).text.trim() })).filter(({ folded }) => folded !== "");
  if (wanted.length === 0) return [];
  const { text: within, at } = foldWithMap(text);
  const found: WatchedSpan[] = [];
  for (const { name, folded } of wanted)
    for (let from = within.indexOf(folded); from >= 0; from = within.indexOf(folded, from + folded.length)) {
      const to = from + folded.length;
      if (standsAlone(within, from, -1) && standsAlone(within, to - 1, 1)) found.push({ name, start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True if the word ends at this unit, looking that way: what follows is no letter, or the script puts no space between words. */
function standsAlone(text: string, at: number, way: -1 | 1): boolean {
  const next = text.charCodeAt(at + way);
  if (Number.isNaN(next)) return true;
  const [here, there] = [scriptOf(text.charCodeAt(at)), scriptOf(next)];
  return here === 0 || there === 0 || isOpen(here) || isOpen(there);
}
