import { compareDays } from "../facts/day.ts";
import type { Instrument, Measure } from "../facts/jurisdiction.ts";
import type { Standing } from "./standing.ts";

/** Measures from the one that closes most doors to the one that closes fewest; orders lines, and is never shown as a score. */
const ORDER: readonly Measure[] = [
  "asset-freeze", "export-denial", "licence-requirement", "cease-operations-order", "investment-ban", "equipment-authorisation-ban",
  "procurement-ban", "visa-restriction", "military-company-designation", "investment-exclusion", "data-protection-decision",
  "consumer-protection-order", "civil-penalty", "export-licence-decision", "contract-matter", "name-and-shame", "general-rule", "non-binding-finding",
];

/** Standings with those that bind today first: listed, suspended, on a list that has ended, removed (newest first), not found, not covered. */
export function bySeriousness(standings: readonly Standing[], instruments: readonly Instrument[]): Standing[] {
  const measure = new Map(instruments.map(({ id, measure }) => [id, ORDER.indexOf(measure)]));
  return [...standings].sort(
    (a, b) =>
      stage(a) - stage(b) ||
      (a.state === "delisted" && a.since && b.since ? compareDays(b.since, a.since) : 0) ||
      (measure.get(a.instrument) ?? ORDER.length) - (measure.get(b.instrument) ?? ORDER.length) ||
      (a.since && b.since ? compareDays(a.since, b.since) : 0),
  );
}

/** The kind of mark that a vendor's name wears: on a list, removed from one, or on record only. */
export type Mark = "listed" | "removed" | "on-record";

/** The most serious mark that these standings give. */
export function markOf(standings: readonly Standing[]): Mark {
  if (standings.some(isOnList)) return "listed";
  return standings.some(({ state }) => state === "delisted") ? "removed" : "on-record";
}

/** On a list that still exists. */
export function isOnList({ state, ended }: Standing): boolean {
  return state === "listed" && ended === undefined;
}

function stage({ state, suspended, ended }: Standing): number {
  if (state === "listed") return ended ? 2 : suspended ? 1 : 0;
  return state === "delisted" ? 3 : state === "not-found" ? 4 : 5;
}
