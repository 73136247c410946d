import { isDay, type Day } from "../../src/facts/day.ts";

/** What the page's address asks for. */
export interface Address {
  vendor: string | null;
  /** shown in the browser's side panel */
  panel: boolean;
  on: Day | null;
  /** the day of the article that the reader came from */
  published: Day | null;
  query: string;
}

/** Reads the query of a dossier page's address; what is no possible value is passed over. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const day = (key: string): Day | null => {
    const value = given.get(key) ?? "";
    return value.length === 10 && isDay(value) ? value : null;
  };
  const vendor = given.get("vendor");
  return {
    vendor: vendor !== null && /^[a-z0-9-]{1,80}$/.test(vendor) ? vendor : null,
    panel: given.has("panel"),
    on: day("on"),
    published: day("published"),
    query: given.get("q") ?? "",
  };
}

/** The address of a vendor's record, or of the index without a vendor; stays in the panel if it is there. */
export function addressOf(vendor: string | null, panel: boolean, on?: Day | null): string {
  const parts = [...(panel ? ["panel"] : []), ...(vendor === null ? [] : [`vendor=${vendor}`]), ...(on ? [`on=${on}`] : [])];
  return parts.length === 0 ? "index.html" : `?${parts.join("&")}`;
}
