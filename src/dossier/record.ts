import type { Alias } from "../facts/alias.ts";
import type { Product, Vendor } from "../facts/vendor.ts";
import type { SourceStub } from "./provenance.ts";

/** A vendor's record as readers may have it: without drafts, leads, notes and hints for editors. */
export type PublicRecord = Omit<Vendor, "$schema" | "draft" | "ambiguity" | "unverifiedControls" | "editorNotes" | "aliases" | "products" | "sources"> & {
  aliases: Omit<Alias, "note">[];
  products: Omit<Product, "ambiguity">[];
  sources: SourceStub[];
};

/** Takes from a record what was written for editors. */
export function publicRecord(vendor: Vendor): PublicRecord {
  const { $schema: _schema, draft: _draft, ambiguity: _ambiguity, unverifiedControls: _leads, editorNotes: _notes, aliases, products, sources, ...rest } = vendor;
  return {
    ...rest,
    aliases: aliases.map(({ note: _note, ...alias }) => alias),
    products: products.map(({ ambiguity: _means, ...product }) => product),
    sources: sources.map(({ supports: _supports, ...source }) => source),
  };
}
