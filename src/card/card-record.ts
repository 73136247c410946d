import type { Alias } from "../facts/alias.ts";
import type { ControlEvent } from "../facts/control-event.ts";
import type { Jurisdiction } from "../facts/jurisdiction.ts";
import type { Category } from "../facts/registry.ts";
import type { Case, Investigation, Lineage, Statement, Vendor } from "../facts/vendor.ts";
import type { CourtNews } from "../dossier/newest-court-event.ts";
import type { SourceStub } from "../dossier/provenance.ts";

/** A control event as a card needs it. */
export type CardEvent = Pick<ControlEvent, "id" | "instrument" | "subject" | "action" | "day" | "announced" | "citation" | "listedAs" | "summary" | "reported" | "sources">;

/** As much of a vendor's record as a card needs; the compiled deck's records fit it. */
export interface CardRecord {
  id: string;
  name: string;
  entities: readonly { name: string; kind: Alias["kind"]; is?: string }[];
  categories: readonly string[];
  headquarters: string | null;
  state: Pick<Vendor["state"], "value" | "since">;
  successors: readonly Pick<Lineage, "entity" | "from">[];
  controls: readonly CardEvent[];
  investigationCount: number;
  /** the newest few, newest first */
  investigations: readonly Investigation[];
  caseCount: number;
  newestCourtEvent: CourtNews | null;
  /** every case with its newest event, where `answerBeside` is set */
  cases?: readonly Case[];
  statementCount: number;
  /** the newest, and the newest denial if that is another */
  statements: readonly Statement[];
  disagreements: NonNullable<Vendor["disagreements"]>;
  answerBeside: boolean;
  /** those that the lines above cite */
  sources: readonly SourceStub[];
  sourceCount: number;
}

/** What cards are composed against: who decides what by which instrument, and the kinds of vendor. */
export interface CardRegistry {
  jurisdictions: readonly Jurisdiction[];
  categories: readonly Category[];
}
