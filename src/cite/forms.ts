import type { Say } from "../words/say.ts";
import { toBibtex } from "./bibtex.ts";
import type { CslItem } from "./csl-item.ts";
import { toCslJson } from "./csl-json.ts";
import { toMarkdown } from "./markdown.ts";
import { toRis } from "./ris.ts";
import { toWikipedia } from "./wikipedia.ts";

/** A form that references are offered in: its own name, and what a file of it is called and served as. */
export interface CitationForm {
  /** as those who use it call it; the same in every language, but for what `words` names */
  name: string;
  extension: string;
  type: string;
}

/** The forms, in the order in which they are offered. */
export const CITATION_FORMS = {
  chicago: { name: "Chicago", extension: "txt", type: "text/plain" },
  apa: { name: "APA", extension: "txt", type: "text/plain" },
  markdown: { name: "Markdown", extension: "md", type: "text/markdown" },
  wikipedia: { name: "Wikipedia", extension: "wiki", type: "text/plain" },
  bibtex: { name: "BibTeX", extension: "bib", type: "application/x-bibtex" },
  ris: { name: "RIS", extension: "ris", type: "application/x-research-info-systems" },
  "csl-json": { name: "CSL-JSON", extension: "json", type: "application/vnd.citationstyles.csl+json" },
} as const satisfies Record<string, CitationForm>;

export type CitationFormId = keyof typeof CITATION_FORMS;

/** References in a form. The two styles load the citation library when first asked for; empty where the form has no place for any of them. */
export async function writeCitation(items: readonly CslItem[], form: CitationFormId, say: Say): Promise<string> {
  switch (form) {
    case "chicago":
    case "apa":
      return (await import("./in-style.ts")).inStyle(items, form);
    case "markdown":
      return toMarkdown(items, say);
    case "wikipedia":
      return toWikipedia(items);
    case "bibtex":
      return toBibtex(items);
    case "ris":
      return toRis(items);
    case "csl-json":
      return toCslJson(items);
  }
}
