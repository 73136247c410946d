import type { Alias } from "../facts/alias.ts";
import { CUE_TOPICS, type Language } from "../facts/language.ts";
import { EXACT, FAINT_TOPIC, type IndexData, KINDS, type PackedAlias, WEAK } from "../match/index-data.ts";
import { fold } from "../text/fold.ts";

/** As much of a vendor's record as the matcher needs. */
export interface NamedVendor {
  id: string;
  aliases: readonly Alias[];
  draft?: unknown;
}

/** Words for "group" are swallowed after no name: they are part of one (NSO Group) or none of it. */
const NO_SUFFIX = new Set(["Group", "集团"]);

/**
 * Compiles vendors' aliases and the language files into the match index, one string for one string literal. The same records give the
 * same string, in whatever order they come. Drafts and aliases that are only for search are left out.
 */
export function compileMatchIndex(vendors: readonly NamedVendor[], languages: readonly Language[]): string {
  const named = vendors.filter((vendor) => !vendor.draft).sort((a, b) => (a.id < b.id ? -1 : 1));
  const spoken = [...languages].sort((a, b) => (a.iso < b.iso ? -1 : 1));
  const words = new Interned<string>((word) => word);
  const lists = new Interned<number[]>((list) => list.join());
  const entities = new Interned<string>((entity) => entity);
  const isos = new Interned<string>((iso) => iso);
  const inflections = new Interned<Record<string, string[]>>((table) => JSON.stringify(table));
  lists.number([]);
  const listOf = (texts: readonly string[]): number => lists.number([...new Set(texts.map((text) => words.number(text)))].sort((a, b) => a - b));

  const aliases: PackedAlias[] = [];
  for (const [vendor, { aliases: given }] of named.entries())
    for (const alias of given) {
      if (alias.search) continue;
      const inflect = alias.inflect && Object.fromEntries(Object.entries(alias.inflect).map(([iso, endings]) => [isos.number(iso), endings.map(fold)]));
      aliases.push([
        alias.text, vendor, entities.number(alias.entity), KINDS.indexOf(alias.kind), isos.number(alias.lang),
        (alias.weak ? WEAK : 0) | (alias.case === "exact" ? EXACT : 0),
        (alias.topics ?? []).reduce((mask, topic) => mask | (1 << CUE_TOPICS.findIndex((known) => known === topic)), 0),
        listOf(alias.company ?? []), listOf(alias.against ?? []), inflect ? inflections.number(inflect) : -1, alias.inflectClass ?? "", alias.stem ?? "",
      ]);
    }

  const cues: IndexData["cues"] = {};
  const senses: IndexData["senses"] = {};
  const endings: IndexData["endings"] = {};
  const clitics: Record<string, Set<string>> = {};
  const common: IndexData["common"] = {};
  const ordinary: IndexData["ordinary"] = {};
  const suffixes = new Set<string>();
  for (const language of spoken) {
    for (const [topic, texts] of Object.entries(language.cues ?? {}))
      (cues[isos.number(language.iso)] ??= {})[CUE_TOPICS.findIndex((known) => known === topic)] = listOf(texts ?? []);
    for (const [entity, { company, against }] of Object.entries(language.senses ?? {}))
      (senses[isos.number(language.iso)] ??= {})[entities.number(entity)] = [listOf(company ?? []), listOf(against ?? [])];
    if (language.faint) (cues[isos.number(language.iso)] ??= {})[FAINT_TOPIC] = listOf(language.faint);
    for (const [name, list] of Object.entries(language.endings ?? {})) (endings[name] ??= {})[language.iso] = [...new Set(list.map(fold))];
    if (language.clitics) for (const clitic of language.clitics) (clitics[language.script === "Hebr" ? "hebrew" : "arabic"] ??= new Set()).add(fold(clitic));
    for (const list of Object.values(language.legalSuffixes ?? {})) for (const suffix of list) if (!NO_SUFFIX.has(suffix)) suffixes.add(suffix);
    if (language.ordinary) ordinary[language.iso] = language.ordinary.map(fold);
    if (language.commonWords) common[language.iso] = language.commonWords.map(fold);
  }
  const data: IndexData = {
    vendors: named.map((vendor) => vendor.id),
    entities: entities.all, languages: isos.all, aliases, words: words.all, lists: lists.all, cues, senses, inflections: inflections.all, endings,
    clitics: Object.fromEntries(Object.entries(clitics).map(([script, set]) => [script, [...set]])),
    suffixes: [...suffixes].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ordinary, common,
  };
  return JSON.stringify(data);
}

/** Values in order of first use, each once, by number. */
class Interned<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keyOf: (value: T) => string;
  constructor(keyOf: (value: T) => string) {
    this.keyOf = keyOf;
  }
  number(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}
