import { foldHyphenated } from "../text/fold.ts";
import { EXACT, type IndexData, KINDS, type Kind, WEAK } from "./index-data.ts";
import { type PlainStarts, plainStarts } from "./plain-starts.ts";
import { type SketchFilter, sketchFilter, sketchOf } from "./sketch.ts";

/** One alias as the matcher holds it. */
export interface AliasEntry {
  text: string;
  vendor: string;
  entity: string;
  entityNumber: number;
  kind: Kind;
  lang: string;
  weak: boolean;
  exact: boolean;
  /** Bits of `CUE_TOPICS`. */
  topics: number;
  /** Numbers of lists of evidence words. */
  company: number;
  against: number;
  /** Own endings by language, folded. */
  endings: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  endingsClass: string;
}

/** A folded form to look for: an alias's text, or the stem of one, which wants an ending. Several aliases may share it. */
export interface Form {
  text: string;
  aliases: number[];
  /** Not empty: a stem, which wants an ending from this table (`own`: the alias's own). */
  stem: "" | "own" | "latin-a" | "latin-e";
}

/** The opened index: every name, ready to be looked for. Hold one per frame; it does not change. */
export interface MatchIndex {
  data: IndexData;
  aliases: readonly AliasEntry[];
  filter: SketchFilter;
  /** Beginnings of names in plain text. */
  plain: PlainStarts;
  /** Forms by the sketch of their first four, three or two units, longest first. */
  starts: readonly [ReadonlyMap<number, readonly Form[]>, ReadonlyMap<number, readonly Form[]>, ReadonlyMap<number, readonly Form[]>];
  /** Endings of Latin names: class → language → folded endings. */
  endings: Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;
  clitics: Readonly<Record<string, ReadonlySet<string>>>;
  /** Topics a vendor's weak names are about, as bits. */
  vendorTopics: ReadonlyMap<string, number>;
}

/** Opens the string that `compileMatchIndex` made. Throws where it is none. */
export function openIndex(text: string): MatchIndex {
  const data = JSON.parse(text) as IndexData;
  const forms = new Map<string, Form>();
  const vendorTopics = new Map<string, number>();
  const owns = data.inflections.map((table) => new Map(Object.entries(table).map(([iso, endings]) => [data.languages[Number(iso)] ?? "", new Set(endings)])));
  const addForm = (folded: string, alias: number, stem: Form["stem"]): void => {
    const key = `${stem} ${folded}`;
    const form = forms.get(key);
    if (form) form.aliases.push(alias);
    else forms.set(key, { text: folded, aliases: [alias], stem });
  };
  const aliases = data.aliases.map(([text, vendor, entity, kind, lang, flags, topics, company, against, inflection, endingsClass, stem], number): AliasEntry => {
    const folded = foldHyphenated(text);
    const id = data.vendors[vendor] ?? "";
    addForm(folded, number, "");
    if (stem) addForm(foldHyphenated(stem), number, "own");
    else if (/^[a-z0-9' ]{4,}[ae]$/.test(folded)) addForm(folded.slice(0, -1), number, folded.endsWith("a") ? "latin-a" : "latin-e");
    vendorTopics.set(id, (vendorTopics.get(id) ?? 0) | topics);
    return {
      text, vendor: id, entity: data.entities[entity] ?? "", entityNumber: entity, kind: KINDS[kind] ?? "vendor", lang: data.languages[lang] ?? "und",
      weak: (flags & WEAK) !== 0, exact: (flags & EXACT) !== 0, topics, company, against, endings: owns[inflection], endingsClass,
    };
  });
  const starts: [Map<number, Form[]>, Map<number, Form[]>, Map<number, Form[]>] = [new Map(), new Map(), new Map()];
  for (const form of [...forms.values()].sort((a, b) => b.text.length - a.text.length)) {
    const length = form.text.length >= 4 ? 4 : form.text.length === 3 ? 3 : 2;
    const map = starts[4 - length];
    const key = sketchOf(form.text, length);
    const there = map?.get(key);
    if (there) there.push(form);
    else map?.set(key, [form]);
  }
  return {
    data, aliases, starts, vendorTopics,
    plain: plainStarts([...forms.values()], aliases),
    filter: sketchFilter([...forms.values()].map((form) => form.text)),
    endings: Object.fromEntries(Object.entries(data.endings).map(([name, table]) => [name, Object.fromEntries(Object.entries(table).map(([iso, list]) => [iso, new Set(list)]))])),
    clitics: Object.fromEntries(Object.entries(data.clitics).map(([script, list]) => [script, new Set(list)])),
  };
}
