import locales from "@citation-js/plugin-csl/lib-mjs/locales.json";
import styles from "@citation-js/plugin-csl/lib-mjs/styles.json";
import CSL from "citeproc";
import { chicagoStyle } from "./chicago-style.ts";
import type { CslItem } from "./csl-item.ts";

const STYLES = { apa: styles.apa, chicago: chicagoStyle } as const;

/** The styles that references can be written in. */
export type CitationStyle = keyof typeof STYLES;

/**
 * References in a style as plain text, one a line, in the order of the style, each with its note in brackets. Set by citeproc-js, the processor that Zotero uses, with
 * APA and the English terms as citation-js keeps them (its own core is left out, since it brings fetching along). Heavy: import it only
 * when asked for. No part of it reaches for the network. citeproc-js is under CPAL or AGPL and is used as it is, in a chunk of its own.
 */
export function inStyle(items: readonly CslItem[], style: CitationStyle): string {
  const known = new Map(items.map((item) => [item.id, forStyle(item)]));
  const engine = new CSL.Engine({ retrieveLocale: () => locales["en-US"], retrieveItem: (id) => known.get(id) }, STYLES[style], "en-US", true);
  engine.setOutputFormat("text");
  engine.updateItems([...known.keys()]);
  const made = engine.makeBibliography();
  if (made === false) throw new Error(`the style ${style} has no reference list`);
  const [{ entry_ids: ids }, entries] = made;
  const notes = new Map(items.map(({ id, note }) => [id, note]));
  return entries.map((entry, at) => `${[entry.trim(), bracketed(notes.get(ids[at]?.[0] ?? ""))].filter(Boolean).join(" ")}\n`).join("");
}

/** The styles have no place for a note; what is doubtful about a source stands behind its entry. */
function bracketed(note: string | undefined): string {
  return note === undefined ? "" : `[${note}]`;
}

/** Without the note, which comes after the entry; a body that publishes its own paper is named once. */
function forStyle(item: CslItem): CslItem {
  const { note: _note, publisher, ...rest } = item;
  const same = item.author?.map(({ literal }) => literal).join(" / ") === publisher;
  return same || publisher === undefined ? rest : { ...rest, publisher };
}
