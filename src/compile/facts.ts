import type { Jurisdiction } from "../facts/jurisdiction.ts";
import type { Language } from "../facts/language.ts";
import type { Category, Publisher } from "../facts/registry.ts";
import type { Vendor } from "../facts/vendor.ts";

/** All that data/ says, checked for shape; vendors and jurisdictions in the order of their ids. */
export interface Facts {
  vendors: readonly Vendor[];
  jurisdictions: readonly Jurisdiction[];
  categories: readonly Category[];
  publishers: readonly Publisher[];
  languages: readonly Language[];
}
