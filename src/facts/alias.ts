import { z } from "zod";

/** A form of a name as real text has it. `weak` needs company (FollowTheMoney's `weakAlias`); the rest says what company. */
export const Alias = z.strictObject({
  text: z.string().min(1),
  lang: z.string().regex(/^[a-z]{2,3}$/).describe("ISO 639 code of the language that writes it so; `und` for a Latin spelling used across languages"),
  kind: z.enum(["vendor", "product", "subsidiary", "former-name", "legal-name"]),
  entity: z.string().min(1).describe("canonical name of the thing named"),
  until: z.string().optional().describe("former names: the day until which it was the name"),
  search: z.literal(true).optional().describe("found by search only; never looked for in a page"),
  weak: z.literal(true).optional().describe("an ordinary word, or another thing's name: needs evidence near by"),
  topics: z.array(z.string()).optional().describe("weak only: groups of cue words (data/languages) that count as evidence; none: only company words count"),
  company: z.array(z.string()).optional().describe("words near by that decide for us; trailing * = prefix"),
  against: z.array(z.string()).optional().describe("words near by that decide against us; one that contains the form vetoes it where it stands"),
  case: z.literal("exact").optional().describe("match the capitals as given"),
  seen: z.literal(false).optional().describe("built by analogy, not yet read in real text"),
  inflectClass: z.string().optional().describe("names a table of endings in data/languages"),
  inflect: z.record(z.string(), z.array(z.string())).optional().describe("own endings by language, appended to stem or text"),
  stem: z.string().optional(),
  note: z.string().optional().describe("for editors: what else the form means"),
});
export type Alias = z.infer<typeof Alias>;
