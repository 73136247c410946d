import type { Investigation } from "../facts/vendor.ts";

/** A country with the investigations that speak of it. */
export interface Place {
  country: string;
  /** ids of investigations, in the order given */
  investigations: string[];
}

/** Where a vendor's tools are reported, where a customer was confirmed, and where the vendor sits: three different things. */
export interface Places {
  /** most reports first, then by country code; one report of use is no contract */
  reported: Place[];
  /** the vendor or the state itself confirmed a customer; never merged with `reported` */
  clients: Place[];
  headquarters: string | null;
}

/** Sorts investigations by country (ISO 3166-1 alpha-2). */
export function places(record: { headquarters: string | null; investigations: readonly Pick<Investigation, "id" | "countries" | "clients">[] }): Places {
  const reported = new Map<string, Place>();
  const clients = new Map<string, Place>();
  for (const { id, countries, clients: confirmed } of record.investigations) {
    for (const country of countries) add(reported, country, id);
    for (const country of confirmed ?? []) add(clients, country, id);
  }
  return { reported: sorted(reported), clients: sorted(clients), headquarters: record.headquarters };
}

function add(places: Map<string, Place>, country: string, id: string): void {
  const place = places.get(country) ?? { country, investigations: [] };
  if (!place.investigations.includes(id)) place.investigations.push(id);
  places.set(country, place);
}

function sorted(places: Map<string, Place>): Place[] {
  return [...places.values()].sort((a, b) => b.investigations.length - a.investigations.length || (a.country < b.country ? -1 : 1));
}
