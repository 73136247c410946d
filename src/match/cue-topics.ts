import type { MatchIndex } from "./open-index.ts";

const known = new WeakMap<MatchIndex, Map<string, ReadonlyMap<number, number>>>();

/** Topic bits by cue word (number in `index.data.words`) for a text in `lang` and an alias of `aliasLang`; English always counts, and every language where the text's is not known. */
export function cueTopics(index: MatchIndex, lang: string, aliasLang: string): ReadonlyMap<number, number> {
  const key = `${lang} ${aliasLang}`;
  let tables = known.get(index);
  if (!tables) known.set(index, (tables = new Map()));
  const there = tables.get(key);
  if (there) return there;
  const bits = new Map<number, number>();
  for (const iso of lang === "und" ? index.data.languages : new Set(["en", lang, aliasLang])) {
    const topics = index.data.cues[index.data.languages.indexOf(iso)];
    for (const [topic, list] of Object.entries(topics ?? {}))
      for (const word of index.data.lists[list] ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << Number(topic)));
  }
  tables.set(key, bits);
  return bits;
}
