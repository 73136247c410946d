import { z } from "zod";
import { Id } from "./id.ts";
import { Prose } from "./prose.ts";

/** A kind of vendor, one line of meaning each; the list is closed. */
export const Category = z.strictObject({ id: Id, name: Prose, meaning: Prose });
export type Category = z.infer<typeof Category>;
export const Categories = z.array(Category);

/** Who publishes investigations: canonical name, home, kind. */
export const Publisher = z.strictObject({
  id: Id,
  name: z.string().min(1),
  alsoWritten: z.array(z.string()).optional(),
  home: z.url().nullable(),
  kind: z.enum(["research", "ngo", "journalism", "official", "court", "company", "reference", "parliament"]),
});
export type Publisher = z.infer<typeof Publisher>;
export const Publishers = z.array(Publisher);
