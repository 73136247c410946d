import { isOnList } from "../../../src/dossier/seriousness.ts";
import type { Jurisdiction } from "../../../src/facts/jurisdiction.ts";
import type { IndexRow, Overall } from "./rows.ts";

/** What the reader wants to see of the index; an empty text means all. */
export interface Selection {
  query: string;
  standing: Overall | "";
  category: string;
  /** ISO 3166-1 alpha-2; `none`: not known */
  country: string;
  /** an instrument's id, or `in:` and a jurisdiction's */
  list: string;
}

export const NOTHING_SELECTED: Selection = { query: "", standing: "", category: "", country: "", list: "" };

/** The rows that fit a selection. `found`: vendors that the query found, best first; null without a query. A list narrows what the standing speaks of. */
export function select(rows: readonly IndexRow[], selection: Selection, found: readonly string[] | null, jurisdictions: readonly Jurisdiction[]): IndexRow[] {
  const lists = listsOf(selection.list, jurisdictions);
  const fitting = rows.filter(({ record, overall, standings }) => {
    if (selection.category !== "" && !record.categories.includes(selection.category)) return false;
    if (selection.country !== "" && (record.headquarters ?? "none") !== selection.country) return false;
    if (lists === null) return selection.standing === "" || overall === selection.standing;
    const here = standings.filter(({ instrument }) => lists.has(instrument));
    if (selection.standing === "listed") return here.some(isOnList);
    if (selection.standing === "delisted") return here.some(({ state }) => state === "delisted");
    return selection.standing === "not-found" ? here.length === 0 : here.length > 0;
  });
  if (found === null) return fitting;
  return found.flatMap((id) => fitting.find(({ record }) => record.id === id) ?? []);
}

/** The instruments that a list filter means; null for no filter. */
export function listsOf(list: string, jurisdictions: readonly Jurisdiction[]): ReadonlySet<string> | null {
  if (list === "") return null;
  if (!list.startsWith("in:")) return new Set([list]);
  return new Set(jurisdictions.find(({ id }) => id === list.slice(3))?.instruments.map(({ id }) => id) ?? []);
}
