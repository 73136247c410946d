import { z } from "zod";

/** The research dossiers' own shape (../shared/research/FORMAT.md), strict so that nothing is dropped unseen. */
const ids = z.array(z.string());
const text = z.string();
const maybe = z.string().nullable();

const ResearchControl = z.strictObject({
  jurisdiction: text, authority: text, instrument: text, action: text, date: text, announced: maybe, citation: maybe,
  listedAs: z.array(text), summary: text, sources: ids,
  checked: z.strictObject({ by: z.enum(["primary", "secondary", "unverified"]), note: text }),
});
export type ResearchControl = z.infer<typeof ResearchControl>;

export const ResearchDossier = z.strictObject({
  id: text, name: text, legalNames: z.array(text),
  aliases: z.array(z.strictObject({ text, lang: text })),
  ambiguity: text, categories: z.array(text), headquarters: maybe, founded: z.number().nullable(),
  state: z.strictObject({ value: text, since: maybe, note: maybe, sources: ids }),
  lineage: z.array(z.strictObject({ relation: text, entity: text, from: maybe, to: maybe, sources: ids })),
  products: z.array(z.strictObject({ name: text, aliases: z.array(text), kind: text, description: text, ambiguity: maybe, sources: ids })),
  controls: z.array(ResearchControl),
  unverifiedControls: z.array(z.record(z.string(), z.unknown())).optional(),
  investigations: z.array(z.strictObject({ title: text, publisher: text, date: maybe, url: text, summary: text, countries: z.array(text), sources: ids })),
  litigation: z.array(z.strictObject({
    case: text, court: maybe, docket: maybe, filed: maybe,
    events: z.array(z.strictObject({ date: maybe, summary: text, sources: ids })), sources: ids,
  })),
  statements: z.array(z.strictObject({ by: text, date: maybe, summary: text, sources: ids })),
  editorNotes: z.array(text).optional(),
  sources: z.array(z.strictObject({
    id: text, title: text, publisher: text, date: maybe, url: text, kind: text, language: text,
    seen: z.enum(["text", "cited"]), via: maybe, supports: text,
  })),
});
export type ResearchDossier = z.infer<typeof ResearchDossier>;
