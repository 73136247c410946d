import type { Vendor } from "../facts/vendor.ts";

/** What is known of a vendor before anybody has looked. */
export interface Beginning {
  id: string;
  name: string;
  category: string;
  /** the day the file is written, YYYY-MM-DD */
  today: string;
}

/** What an editor must have asked before readers may see a record. */
const QUESTIONS = [
  "TODO Names: how do the press, the company's papers and other languages write it? Is any form an ordinary word, or another's name (then weak, with the company it needs)?",
  "TODO Ambiguity: what else does each name mean, and which words near by tell them apart?",
  "TODO Lists: on which list is it, or was it, since which day, under which name? Announced and in effect are two days. Whose listing is it: the vendor's, a subsidiary's, a parent's, a reseller's, a person's?",
  "TODO Lists read and not found on: which, through which day? Nothing is recorded for these; the instrument's coverage says it.",
  "TODO Reports: who found, reported or alleged what, where, in the report's own words of sureness?",
  "TODO Courts: which case, which court, which docket, what was the latest event? Is it closed?",
  "TODO Answer: what did the company itself say, when, where? If nothing was found, say so in no statement at all.",
  "TODO Owners: who owned it when? A vendor with a record of its own is told on both sides.",
  "TODO Disagreements: where two sources differ, which sentence tells the reader?",
  "TODO Living people: is each one named in public office or in an official text, and is naming needed?",
];

/** A new record in the right shape, a draft, whose every open field asks its question. `npm run check` says what is still open. */
export function skeleton({ id, name, category, today }: Beginning): Vendor & { $schema: string } {
  return {
    $schema: "../schema/vendor.json",
    id,
    name,
    draft: { since: today, reason: "New: the questions in it are not answered yet." },
    legalNames: ["TODO the registered name, as an official text spells it"],
    aliases: [{ text: name, lang: "und", kind: "vendor", entity: name }],
    ambiguity: "TODO what else the name means; which words near by tell them apart",
    categories: [category],
    headquarters: null,
    founded: null,
    state: { value: "unclear", since: null, note: { en: "TODO one sentence on what it is today, and since when" }, sources: ["s1"] },
    lineage: [{ relation: "owner", entity: "TODO who owns it", from: null, to: null, sources: ["s1"] }],
    products: [{ name: "TODO product", aliases: [], kind: "TODO what kind of thing", description: { en: "TODO one sentence in our own words" }, ambiguity: null, sources: ["s1"] }],
    controls: [],
    investigations: [
      {
        id: "todo", title: "TODO the title as published", publisher: "TODO a name in data/publishers.json", date: null, url: "https://example.org/TODO",
        hedge: "reported", evidence: null, summary: { en: "TODO who found, reported or alleged what, hedged as the source hedges" }, countries: [], sources: ["s1"],
      },
    ],
    litigation: [],
    statements: [],
    editorNotes: QUESTIONS,
    sources: [
      {
        id: "s1", title: "TODO the title as published", publisher: "TODO the publisher", date: null, url: "https://example.org/TODO", kind: "journalism", language: "en",
        seen: "text", via: null, supports: "TODO what it says that the claims rest on, in your own words",
      },
    ],
  };
}
