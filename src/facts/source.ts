import { z } from "zod";
import { GivenDay } from "./given-day.ts";

/** What kind of paper a source is; officials and courts outrank press, press outranks references. */
export const SourceKind = z.enum(["official", "court", "parliament", "research", "ngo", "journalism", "company", "reference"]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A document we cite. */
export const Source = z.strictObject({
  id: z.string().regex(/^[a-z]\d+[a-z]?$/),
  title: z.string().min(1).describe("as published"),
  publisher: z.string().min(1),
  date: GivenDay.nullable(),
  url: z.url().describe("the publisher's own page where known"),
  archive: z.url().optional().describe("an archived copy that somebody opened"),
  kind: SourceKind,
  language: z.string().regex(/^[a-z]{2,3}$/),
  seen: z.enum(["text", "cited"]).describe("text: we read it; cited: we only saw it cited by `via`"),
  via: z.string().nullable(),
  address: z.enum(["inferred", "copy"]).optional().describe("inferred: the address was worked out, not opened; copy: it leads to a copy or repost, the original's is not known"),
  supports: z.string().min(1).describe("what it says that the claims rest on, paraphrased; for editors"),
});
export type Source = z.infer<typeof Source>;
