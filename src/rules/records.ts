import type { Jurisdiction } from "../facts/jurisdiction.ts";
import type { Category, Publisher } from "../facts/registry.ts";
import type { Vendor } from "../facts/vendor.ts";

/** All that data/ holds, checked for shape, drafts too; and the commonest words of each language, by its ISO code. */
export interface Records {
  vendors: readonly Vendor[];
  jurisdictions: readonly Jurisdiction[];
  categories: readonly Category[];
  publishers: readonly Publisher[];
  ordinaryWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where a vendor's record is. */
export function vendorFile(id: string): string {
  return `data/vendors/${id}.json`;
}

/** Where a jurisdiction's record is. */
export function jurisdictionFile(id: string): string {
  return `data/jurisdictions/${id}.json`;
}
