import { compareDays, type Day } from "../facts/day.ts";
import type { Hedge } from "../facts/hedge.ts";

const ORDER: readonly Hedge[] = ["alleged", "reported", "found", "determined"];

/** Orders hedges by how sure the source itself is, the surest first. It is no score. */
export function compareHedges(a: Hedge, b: Hedge): number {
  return ORDER.indexOf(b) - ORDER.indexOf(a);
}

/** Orders dated things newest first, undated last. */
export function newestFirst(a: { date: Day | null }, b: { date: Day | null }): number {
  if (a.date === null || b.date === null) return a.date === b.date ? 0 : a.date === null ? 1 : -1;
  return compareDays(b.date, a.date);
}
