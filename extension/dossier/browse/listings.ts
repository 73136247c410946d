import type { Jurisdiction } from "../../../src/facts/jurisdiction.ts";
import type { IndexRow } from "./rows.ts";

/** Listings and removals of one list, or of the lesser lists of one jurisdiction together. */
export interface Listings {
  key: string;
  /** an instrument, or null for the others of a jurisdiction */
  instrument: string | null;
  jurisdiction: string;
  /** years of listing and of removal, one entry a listing */
  listed: number[];
  removed: number[];
}

const OWN_PLOT = 6;

/** When the vendors of a selection came on lists and off them. Lists with many listings stand alone; a jurisdiction's others stand together. */
export function listingsOf(rows: readonly IndexRow[], jurisdictions: readonly Jurisdiction[]): Listings[] {
  return jurisdictions
    .flatMap((jurisdiction): Listings[] => {
      const lists = jurisdiction.instruments.filter(({ kind }) => kind === "list").map((instrument): Listings => {
        const spans = rows.flatMap(({ standings }) => standings.filter((one) => one.instrument === instrument.id).flatMap(({ spans }) => spans));
        const year = (day: string): number => Number(day.slice(0, 4));
        return { key: instrument.id, instrument: instrument.id, jurisdiction: jurisdiction.id, listed: spans.map(({ from }) => year(from)), removed: spans.flatMap(({ to }) => (to === null ? [] : year(to))) };
      });
      const large = lists.filter(({ listed }) => listed.length >= OWN_PLOT);
      const small = lists.filter(({ listed }) => listed.length > 0 && listed.length < OWN_PLOT);
      const [only] = small;
      if (only === undefined) return large;
      const others: Listings = { key: `in:${jurisdiction.id}`, instrument: null, jurisdiction: jurisdiction.id, listed: small.flatMap(({ listed }) => listed), removed: small.flatMap(({ removed }) => removed) };
      return [...large, small.length === 1 ? only : others];
    })
    .sort((a, b) => Number(a.instrument === null) - Number(b.instrument === null) || b.listed.length - a.listed.length);
}

/** How many of each year, oldest first. */
export function byYear(years: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const year of [...years].sort()) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts];
}
