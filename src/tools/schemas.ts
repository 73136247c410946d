import { z } from "zod";
import { Jurisdiction } from "../facts/jurisdiction.ts";
import { Language } from "../facts/language.ts";
import { Categories, Publishers } from "../facts/registry.ts";
import { Vendor } from "../facts/vendor.ts";

const SHAPES = {
  "vendor.json": { shape: Vendor, title: "A vendor's record" },
  "jurisdiction.json": { shape: Jurisdiction, title: "A jurisdiction with its authorities and instruments" },
  "language.json": { shape: Language, title: "A language to match names in" },
  "categories.json": { shape: Categories, title: "The closed list of vendor categories" },
  "publishers.json": { shape: Publishers, title: "Who publishes investigations" },
} satisfies Record<string, { shape: z.ZodType; title: string }>;

/** JSON Schema (draft 2020-12) for each kind of file in data/, by its file name in data/schema; made from the shapes in src/facts. */
export function schemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, { shape, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(shape, { io: "input", reused: "ref" });
      // Through JSON once, so that what is compared is what is written.
      return [name, JSON.parse(JSON.stringify({ $schema, title, description: "Written by npm run schema from src/facts; never edited by hand.", ...rest })) as object];
    }),
  );
}
