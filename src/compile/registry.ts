import type { Jurisdiction } from "../facts/jurisdiction.ts";
import type { Category, Publisher } from "../facts/registry.ts";

/** `registry.json`: who decides what by which instrument, the vendor categories, and who publishes. */
export interface Registry {
  jurisdictions: Jurisdiction[];
  categories: Category[];
  publishers: Publisher[];
}
