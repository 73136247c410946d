import { z } from "zod";

const Words = z.array(z.string().min(1));

/** The groups that cue words are sorted into; a weak alias names those that speak for it. */
export const CUE_TOPICS = ["spyware", "exploit", "intercept", "forensics", "face", "video", "location", "osint", "control"] as const;
export const CueTopic = z.enum(CUE_TOPICS);
export type CueTopic = z.infer<typeof CueTopic>;

/** What the matcher knows of one language: how names stand in its sentences, and which words near a name tell what it means. `und` holds what crosses languages. */
export const Language = z.strictObject({
  $schema: z.string().optional(),
  iso: z.string().regex(/^[a-z]{2,3}$/).describe("ISO 639 code; the file's name"),
  script: z.enum(["Latn", "Cyrl", "Grek", "Hebr", "Arab", "Deva", "Hans", "Jpan", "Kore", "Armn", "Geor", "Thai", "Beng", "Zyyy"]).describe("ISO 15924; Zyyy for `und`"),
  boundary: z.enum(["spaces", "clitics", "open"]).describe("spaces between words; prefixes written on to the word; no spaces"),
  clitics: Words.optional().describe("what may stand directly before a name, alone or one after another as listed"),
  particles: Words.optional().describe("what may follow a name directly; for editors, the boundary is by script"),
  separators: Words.optional().describe("apostrophe or hyphen between a name and its ending"),
  endings: z.record(z.string(), Words).optional().describe("endings by `inflectClass`; `latin-a` and `latin-e` replace a final a, e"),
  legalSuffixes: z.record(z.string(), Words).optional().describe("company forms by country, swallowed after a company's name"),
  cues: z.partialRecord(CueTopic, Words).optional().describe("words that say what a passage is about; trailing * = prefix; only lower-case words ignore capitals"),
  faint: Words.optional().describe("words common round stories on phone spyware and elsewhere too: two different ones count as one cue"),
  ordinary: Words.optional().describe("names that are ordinary words, or other well-known things, in this language: they want a second faint word"),
  senses: z.record(z.string(), z.strictObject({ company: Words.optional(), against: Words.optional() })).optional()
    .describe("by entity: this language's words that speak for it or for another thing of that name; added to the aliases' own"),
  commonWords: Words.optional().describe("short words that tell this language from others in its script"),
});
export type Language = z.infer<typeof Language>;

/** A name never to be matched by itself, with the reason: read before adding an alias. Held by a rule. */
export const GenericName = z.strictObject({ text: z.string().min(1), reason: z.string().min(1) });
export type GenericName = z.infer<typeof GenericName>;
export const GenericNames = z.array(GenericName);
