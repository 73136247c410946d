import { z } from "zod";
import { WholeDay } from "./given-day.ts";
import { Id } from "./id.ts";
import { Prose } from "./prose.ts";

/** What an instrument does to those on it; blacklisted, banned and sanctioned are different things. */
export const Measure = z.enum([
  "licence-requirement", "asset-freeze", "investment-ban", "procurement-ban", "equipment-authorisation-ban",
  "export-denial", "export-licence-decision", "visa-restriction", "military-company-designation",
  "data-protection-decision", "consumer-protection-order", "investment-exclusion", "cease-operations-order", "name-and-shame", "civil-penalty", "general-rule",
]);
export type Measure = z.infer<typeof Measure>;

/**
 * How far we looked. `whole`: the entire list was read (which file, of what day); `searched`: only public records about our
 * vendors were searched, so absence means "looked for, not found"; `none`: we do not read this list.
 */
export const Coverage = z.strictObject({
  scope: z.enum(["whole", "searched", "none"]),
  through: WholeDay.nullable(),
  file: z.string().nullable().describe("whole: which file or edition was read"),
  note: Prose,
});
export type Coverage = z.infer<typeof Coverage>;

/** A list, rule or kind of decision, in plain words. */
export const Instrument = z.strictObject({
  id: Id.describe("starts with the jurisdiction: us-entity-list"),
  name: Prose.describe("as readers meet it: Entity List"),
  short: Prose.describe("with its jurisdiction, for one line: US Entity List"),
  authority: Id,
  kind: z.enum(["list", "decision", "rule"]).describe("list: one is on it or not; decision: about one party, once; rule: names nobody"),
  measure: Measure,
  does: Prose,
  doesNot: Prose,
  legalBasis: z.string().nullable(),
  url: z.url(),
  coverage: Coverage,
  checked: WholeDay,
  every: z.int().positive().describe("days after which somebody should look again"),
  open: Prose.optional().describe("an open question that readers see, as for a rule whose state is not known"),
  sources: z.array(z.strictObject({ title: z.string(), publisher: z.string(), date: z.string().nullable(), url: z.url() })).optional(),
});
export type Instrument = z.infer<typeof Instrument>;

/** A state or union with its authorities and instruments. */
export const Jurisdiction = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z]{2}$/),
  name: Prose,
  authorities: z.array(z.strictObject({ id: Id, name: Prose, short: z.string().nullable(), url: z.url() })),
  instruments: z.array(Instrument),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;
