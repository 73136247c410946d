/**
 * What the compiled match index holds: the JSON inside the one string in `.facts/match-index.ts`. Everything that repeats is a number
 * into a table. Written by `src/compile/match-index.ts`, read by `openIndex`.
 */
export interface IndexData {
  vendors: string[];
  entities: string[];
  languages: string[];
  aliases: PackedAlias[];
  /** Evidence: every company, against and cue word once. A trailing or inner `*` stands for any letters. */
  words: string[];
  /** Lists of word numbers; an alias names two of them. */
  lists: number[][];
  /** By language number: topic number → list number. */
  cues: Record<string, Record<string, number>>;
  /** What an entity's names keep company with in one language: language number → entity number → company and against lists. */
  senses: Record<string, Record<string, [number, number]>>;
  /** Own endings of Cyrillic and Greek forms: language number → endings. */
  inflections: Record<string, string[]>[];
  /** Endings of Latin names: class → language → endings, folded. */
  endings: Record<string, Record<string, string[]>>;
  /** Prefixes written on to a name, by script ("hebrew", "arabic"), folded. */
  clitics: Record<string, string[]>;
  /** Company forms swallowed after a name, longest first. */
  suffixes: string[];
  /** Names that are ordinary words in a language, folded. */
  ordinary: Record<string, string[]>;
  /** Short words that tell a language from others in its script. */
  common: Record<string, string[]>;
}

/** text, vendor, entity, kind, language, flags, topic mask, company list, against list, inflection (−1 none), endings class ("" none), stem ("" none) */
export type PackedAlias = [string, number, number, number, number, number, number, number, number, number, string, string];

export const KINDS = ["vendor", "product", "subsidiary", "former-name", "legal-name"] as const;
export type Kind = (typeof KINDS)[number];

export const WEAK = 1;
export const EXACT = 2;

/** The topic number of faint words: two different ones count as one cue for a spyware name. */
export const FAINT_TOPIC = 15;
