import { z } from "zod";
import { Check } from "./control-event.ts";
import { GivenDay, WholeDay } from "./given-day.ts";
import { Id, SourceIds } from "./id.ts";
import { Prose } from "./prose.ts";
import { Source } from "./source.ts";

/** What an instrument does to those on it; blacklisted, banned and sanctioned are different things. */
export const Measure = z.enum([
  "licence-requirement", "asset-freeze", "investment-ban", "procurement-ban", "equipment-authorisation-ban",
  "export-denial", "export-licence-decision", "visa-restriction", "military-company-designation",
  "data-protection-decision", "consumer-protection-order", "investment-exclusion", "cease-operations-order", "name-and-shame",
  "civil-penalty", "contract-matter", "general-rule", "non-binding-finding",
]);
export type Measure = z.infer<typeof Measure>;

/**
 * How far we looked. `whole`: the entire list was read (which file, of what day); `searched`: only public records about our
 * vendors were searched, so absence means "looked for, not found"; `none`: we do not read this list.
 */
export const Coverage = z.strictObject({
  scope: z.enum(["whole", "searched", "none"]),
  through: WholeDay.nullable().describe("the last day that what we read speaks for; null: not covered"),
  file: z.string().nullable().describe("which file or edition was read"),
  note: Prose,
});
export type Coverage = z.infer<typeof Coverage>;

/** Something that happened to a rule itself. It names nobody, so it lives here once and in no vendor's record. */
export const RuleEvent = z.strictObject({
  id: Id,
  action: z.enum(["issued", "amended", "suspended", "revoked", "applied"]),
  day: GivenDay.describe("in effect from"),
  until: GivenDay.optional().describe("the last day of effect, where the act itself sets one"),
  announced: GivenDay.nullable(),
  citation: z.string().nullable(),
  summary: Prose,
  checked: Check,
  sources: SourceIds,
});
export type RuleEvent = z.infer<typeof RuleEvent>;

/** A list, a rule or a kind of decision, in plain words. */
export const Instrument = z.strictObject({
  id: Id.describe("starts with the jurisdiction: us-entity-list"),
  name: Prose.describe("as readers meet it: Entity List"),
  short: Prose.describe("with its jurisdiction, for one line: US Entity List"),
  authority: Id,
  kind: z.enum(["list", "decision", "rule", "finding"]).describe(
    "list: one is on it or not; decision: about one party, once; rule: names nobody, its events are here; finding: binds nobody, never a control",
  ),
  measure: Measure,
  does: Prose,
  doesNot: Prose,
  legalBasis: z.string().nullable(),
  url: z.url().describe("the authority's own page about it"),
  coverage: Coverage,
  checked: WholeDay,
  every: z.int().positive().describe("days after which somebody should look again"),
  open: Prose.optional().describe("an open question that readers see, as for a rule whose state is not known"),
  reaches: z.array(Id).optional().describe("rule: the lists whose effect it widens; it bears on everyone on them"),
  events: z.array(RuleEvent).optional().describe("rule: what happened to it"),
  ended: z.strictObject({ day: GivenDay, note: Prose, replacedBy: Id.optional(), sources: SourceIds }).optional()
    .describe("the instrument itself is gone or replaced, which says nothing about those who were on it"),
  cites: SourceIds.describe("the sources of `does`, `doesNot` and the coverage"),
  sources: z.array(Source).min(1, "cites no source; add at least one"),
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
