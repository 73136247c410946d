import type { Alias } from "../../facts/alias.ts";
import type { Facts } from "../../compile/facts.ts";
import { compileMatchIndex } from "../../compile/match-index.ts";
import { trieOf } from "./trie.ts";

/** So many names, ours first, then made-up ones; the index our compiler makes of them, and one expression for peers. */
export interface NameSet {
  count: number;
  names: string[];
  index: string;
  pattern: string;
}

const START = ["Vel", "Kor", "Tan", "Ost", "Mira", "Zeph", "Bran", "Cald", "Drox", "Ferr", "Galt", "Hesp", "Ixo", "Jund", "Lumb", "Nyx", "Ond", "Prax", "Quor", "Ruv", "Syl", "Torq", "Ulm", "Vost", "Wex", "Xan", "Yor", "Zul"];
const MIDDLE = ["ta", "ri", "mo", "len", "dex", "vi", "gar", "no", "sel", "tho"];
const END = ["ra", "tek", "nis", "dor", "lux", "mex", "vane", "qo"];
const AFTER = ["", "", " Systems", " Security", " Group", " Intelligence"];

/** Name sets of the given sizes out of real facts. A smaller set is part of each larger one. */
export function nameSets(facts: Facts, counts: readonly number[]): NameSet[] {
  const real = facts.vendors.filter(({ draft }) => !draft).flatMap(({ id, aliases }) => aliases.filter(({ search }) => !search).map((alias) => ({ id, alias })));
  const most = Math.max(...counts);
  const all = [...real];
  for (let i = 0; all.length < most; i++) all.push(madeUp(i));
  return counts.map((count) => {
    const chosen = all.slice(0, count);
    const vendors = new Map<string, Alias[]>();
    for (const { id, alias } of chosen) vendors.set(id, [...(vendors.get(id) ?? []), alias]);
    const names = [...new Set(chosen.map(({ alias }) => alias.text))];
    return { count, names, index: compileMatchIndex([...vendors].map(([id, aliases]) => ({ id, aliases })), facts.languages), pattern: trieOf(names) };
  });
}

function madeUp(i: number): { id: string; alias: Alias } {
  const stem = (START[i % START.length] ?? "") + (MIDDLE[Math.floor(i / START.length) % MIDDLE.length] ?? "") + (END[Math.floor(i / START.length / MIDDLE.length) % END.length] ?? "");
  const text = stem + (AFTER[Math.floor(i / 2240) % AFTER.length] ?? "") + (AFTER[i % AFTER.length] ?? "");
  return { id: `made-up-${i}`, alias: { text, lang: "und", kind: "vendor", entity: `${text} ${i}`, case: "exact" } };
}

/** Names that pages may be planted with: strong, of Latin letters, in every set. */
export function plantable(facts: Facts, sets: readonly NameSet[]): string[] {
  const there = new Set(sets.flatMap(({ names }) => names));
  return facts.vendors.flatMap(({ aliases }) => aliases.filter(({ text, weak, search, against }) => !weak && !search && !against && /^[A-Z][A-Za-z ]{4,30}$/.test(text) && there.has(text)).map(({ text }) => text));
}
