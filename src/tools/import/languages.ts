import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CUE_TOPICS, Language } from "../../facts/language.ts";

/** What `importLanguages` did: the files it wrote, and cue words and endings that were new to them. */
export interface LanguagesReport {
  files: string[];
  added: number;
}

interface Lexicon {
  cueTopics: Record<string, Record<string, string[]>>;
  inflect: { latin: Record<string, string[]>; "latin-pegasus": Record<string, string[]>; separators: Record<string, string[]> };
  clitics: Record<string, string[]>;
  particles: Record<string, string | string[]>;
  suffixes: Record<string, string[]>;
  generic: { text: string; reason: string }[];
}

const SCRIPTS: Record<string, Language["script"]> = { ru: "Cyrl", uk: "Cyrl", bg: "Cyrl", mk: "Cyrl", sr: "Cyrl", el: "Grek", he: "Hebr", ar: "Arab", fa: "Arab", ur: "Arab", hi: "Deva", mr: "Deva", zh: "Hans", ja: "Jpan", ko: "Kore", hy: "Armn", ka: "Geor", und: "Zyyy" };

/**
 * Moves the language tables of `<researchDir>/lexicon.json` into `<outDir>/<iso>.json`, `und.json` and `generic.json`. What editors have
 * added to a file stays: lists are joined, nothing is taken out. Throws where the result is no `Language`.
 */
export function importLanguages(researchDir: string, outDir: string): LanguagesReport {
  const lexicon = JSON.parse(readFileSync(join(researchDir, "lexicon.json"), "utf8")) as Lexicon;
  const report: LanguagesReport = { files: [], added: 0 };
  mkdirSync(outDir, { recursive: true });
  const isos = new Set(["und"]);
  for (const table of [...Object.values(lexicon.cueTopics), lexicon.inflect.latin, lexicon.inflect["latin-pegasus"], lexicon.inflect.separators, lexicon.clitics])
    for (const iso of Object.keys(table)) if (iso !== "note") isos.add(iso);
  for (const iso of [...isos].sort()) {
    const file = join(outDir, `${iso}.json`);
    const before: Partial<Language> = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Language) : {};
    const language = Language.parse(joined(before, fromLexicon(lexicon, iso), report));
    writeFileSync(file, `${JSON.stringify(language, null, 2)}\n`);
    report.files.push(file);
  }
  const generic = join(outDir, "generic.json");
  if (!existsSync(generic)) writeFileSync(generic, `${JSON.stringify(lexicon.generic, null, 2)}\n`);
  return report;
}

function fromLexicon(lexicon: Lexicon, iso: string): Partial<Language> {
  const script = SCRIPTS[iso] ?? "Latn";
  const found: Partial<Language> = { $schema: "../schema/language.json", iso, script, boundary: iso === "zh" || iso === "ja" || iso === "ko" ? "open" : script === "Hebr" || script === "Arab" ? "clitics" : "spaces" };
  if (iso === "und") return { ...found, legalSuffixes: lexicon.suffixes };
  const clitics = iso === "fa" ? undefined : lexicon.clitics[iso];
  if (clitics) found.clitics = clitics;
  const particles = lexicon.particles[iso];
  if (Array.isArray(particles)) found.particles = particles;
  const separators = lexicon.inflect.separators[iso];
  if (separators?.length) found.separators = separators;
  const endings: Record<string, string[]> = {};
  for (const name of ["latin", "latin-pegasus"] as const) {
    const list = lexicon.inflect[name][iso];
    if (list?.length) endings[name] = list;
  }
  if (Object.keys(endings).length) found.endings = endings;
  const cues: NonNullable<Language["cues"]> = {};
  for (const topic of CUE_TOPICS) {
    const list = lexicon.cueTopics[topic]?.[iso];
    if (list?.length) cues[topic] = list;
  }
  if (Object.keys(cues).length) found.cues = cues;
  return found;
}

/** Joins the import into what stands: words that are new go to the end of their list. */
function joined(before: Partial<Language>, next: Partial<Language>, report: LanguagesReport): unknown {
  const both = (old: unknown, fresh: unknown): unknown => {
    if (fresh === undefined) return old;
    if (old === undefined) {
      if (Array.isArray(fresh)) report.added += fresh.length;
      else if (typeof fresh === "object" && fresh !== null) return both({}, fresh);
      return fresh;
    }
    if (Array.isArray(old) && Array.isArray(fresh)) {
      const more = fresh.filter((word) => !old.includes(word));
      report.added += more.length;
      return [...old, ...more];
    }
    if (typeof old === "object" && old !== null && typeof fresh === "object" && fresh !== null) {
      const out: Record<string, unknown> = { ...old };
      for (const [key, value] of Object.entries(fresh)) out[key] = both(out[key], value);
      return out;
    }
    return old;
  };
  return both(before, next);
}
