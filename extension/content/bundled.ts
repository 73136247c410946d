import { openIndex, type MatchIndex } from "../../src/match/open-index.ts";
import type { MarkTable } from "../../src/card/mark-kind.ts";
import index from "#facts/match-index.ts";
import table from "#facts/mark-table.ts";

let opened: MatchIndex | null = null;
let marks: MarkTable | null = null;

/** The bundled match index, opened on first use: a page that is not read pays nothing. */
export function matchIndex(): MatchIndex {
  opened ??= openIndex(index);
  return opened;
}

/** The bundled table of marks, opened on first use. */
export function markTable(): MarkTable {
  marks ??= JSON.parse(table) as MarkTable;
  return marks;
}
