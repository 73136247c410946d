import type { Day } from "../facts/day.ts";

/** The line under a name: solid = on a list today; dashed = was on one, removed; dotted = on record only; double = changed since the article's day. */
export type MarkKind = "solid" | "dashed" | "dotted" | "double";

/** How a vendor's listings went, as short as a page needs it: every day on which they changed, oldest first, and what held from then on. */
export interface MarkSteps {
  categories: readonly string[];
  steps: readonly (readonly [from: Day, state: "listed" | "removed"])[];
}

/** vendor → its steps: the JSON in `.facts/mark-table.ts`. */
export type MarkTable = Readonly<Record<string, MarkSteps>>;

/**
 * The line for a vendor today, beside an article of a whole day (null: undated, or not to be compared). Days are ISO.
 * "Removed" is said of an older article too, but as a change: double.
 */
export function markKind({ steps }: Pick<MarkSteps, "steps">, published: Day | null, today: Day): MarkKind {
  const past = steps.filter(([from]) => from <= today);
  if (published !== null && published <= today && past.some(([from]) => from > published)) return "double";
  const now = past.at(-1);
  return now === undefined ? "dotted" : now[1] === "listed" ? "solid" : "dashed";
}
