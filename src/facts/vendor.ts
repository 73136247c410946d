import { z } from "zod";
import { Alias } from "./alias.ts";
import { ControlEvent } from "./control-event.ts";
import { GivenDay, WholeDay } from "./given-day.ts";
import { Evidence, Hedge } from "./hedge.ts";
import { Id, SourceIds } from "./id.ts";
import { Prose } from "./prose.ts";
import { Source } from "./source.ts";

const Country = z.string().regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 country code");

/** Who belongs to whom, and who was called what, with dates. */
export const Lineage = z.strictObject({
  relation: z.enum(["parent", "subsidiary", "owner", "predecessor", "successor", "brand", "partner"]),
  entity: z.string().min(1),
  vendor: Id.optional().describe("the other's own record, if it has one; that record names this one in turn"),
  from: GivenDay.nullable(),
  to: GivenDay.nullable(),
  note: Prose.optional(),
  sources: SourceIds,
});
export type Lineage = z.infer<typeof Lineage>;

/** Something the vendor makes or sells. */
export const Product = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: z.string().min(1),
  description: Prose,
  ambiguity: z.string().nullable(),
  sources: SourceIds,
});
export type Product = z.infer<typeof Product>;

/** A published report. Its summary names who found, reported or alleged. */
export const Investigation = z.strictObject({
  id: Id,
  title: z.string().min(1).describe("as published"),
  publisher: z.string().min(1).describe("a canonical name in data/publishers.json; several joined by ' / '"),
  date: GivenDay.nullable(),
  url: z.url(),
  hedge: Hedge,
  evidence: Evidence.nullable().describe("null: not graded yet"),
  summary: Prose,
  countries: z.array(Country).describe("where the report says that it was used"),
  clients: z.array(Country).optional().describe("countries where the vendor or the state itself confirmed a customer; never merged with `countries`"),
  sources: SourceIds,
});
export type Investigation = z.infer<typeof Investigation>;

/** A case before a court, with its latest event. */
export const Case = z.strictObject({
  id: Id,
  case: z.string().min(1),
  court: z.string().min(1).nullable(),
  docket: z.string().nullable(),
  filed: GivenDay.nullable(),
  events: z.array(z.strictObject({ date: GivenDay.nullable(), summary: Prose, sources: SourceIds })),
  closed: z.literal(true).optional().describe("nothing further is open in it"),
  sources: SourceIds,
});
export type Case = z.infer<typeof Case>;

/** The vendor's own answer. */
export const Statement = z.strictObject({
  id: Id,
  by: z.string().min(1),
  date: GivenDay.nullable(),
  kind: z.enum(["denial", "answer", "acknowledgement", "announcement"]),
  summary: Prose,
  sources: SourceIds,
});
export type Statement = z.infer<typeof Statement>;

/** A general rule that bears on the vendor without naming it; the rule and its events are in data/jurisdictions. */
export const RuleNote = z.strictObject({
  instrument: Id.describe("an instrument of kind `rule`"),
  note: Prose.describe("how it bears on this vendor, and what is not known"),
  sources: SourceIds,
});
export type RuleNote = z.infer<typeof RuleNote>;

/** One vendor, one file: everything we claim about it, and why. */
export const Vendor = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  name: z.string().min(1).describe("the name readers meet in the press"),
  draft: z.strictObject({ since: WholeDay, reason: z.string().min(1) }).optional().describe("kept here, left out of the compiled database until the reason is gone"),
  checked: WholeDay.optional().describe("the day on which somebody last went through the whole record and looked for news; readers see it"),
  legalNames: z.array(z.string().min(1)),
  aliases: z.array(Alias),
  ambiguity: z.string().describe("for editors: what else each name means"),
  categories: z.array(Id).min(1).describe("ids in data/categories.json"),
  headquarters: Country.nullable(),
  founded: z.int().min(1800).max(2100).nullable(),
  state: z.strictObject({
    value: z.enum(["active", "dissolved", "renamed", "acquired", "unclear"]),
    since: GivenDay.nullable(),
    note: Prose.nullable(),
    sources: z.array(z.string()),
  }),
  lineage: z.array(Lineage),
  products: z.array(Product),
  controls: z.array(ControlEvent),
  rules: z.array(RuleNote).optional().describe("general rules that bear on it; rules that widen a list (`reaches`) follow from the listing and need no entry"),
  unverifiedControls: z.array(z.record(z.string(), z.unknown())).optional().describe("for editors: leads that must not be shown as fact"),
  investigations: z.array(Investigation),
  litigation: z.array(Case),
  statements: z.array(Statement),
  answerBeside: z.literal(true).optional().describe("a litigious or cleared party: its denial, dismissal or answer is shown wherever an allegation is, on the card too"),
  disagreements: z.array(z.strictObject({ note: Prose, sources: SourceIds })).optional().describe("where two sources differ, said in a sentence that readers see"),
  editorNotes: z.array(z.string()).optional().describe("for editors; never shown"),
  sources: z.array(Source),
});
export type Vendor = z.infer<typeof Vendor>;
