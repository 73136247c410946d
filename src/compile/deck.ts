import type { Alias } from "../facts/alias.ts";
import type { ControlEvent } from "../facts/control-event.ts";
import type { Case, Investigation, Lineage, Statement, Vendor } from "../facts/vendor.ts";
import { newestCourtEvent, type CourtNews } from "../dossier/newest-court-event.ts";
import { newestFirst } from "../dossier/order.ts";
import type { SourceStub } from "../dossier/provenance.ts";
import type { PublicRecord } from "../dossier/record.ts";

/** A name that pages may use for something of the vendor's. */
export interface DeckEntity {
  name: string;
  kind: Alias["kind"];
  /** products: what it is, in the record's words */
  is?: string;
}

/** A control event as a card needs it: enough for a standing on any day, and for its line. */
export type DeckEvent = Pick<ControlEvent, "id" | "instrument" | "subject" | "action" | "day" | "announced" | "citation" | "listedAs" | "summary" | "reported" | "sources"> & {
  checked: ControlEvent["checked"]["by"];
};

/** All that a hover card or a popup row needs about a vendor, without opening its dossier. */
export interface DeckRecord {
  id: string;
  name: string;
  entities: DeckEntity[];
  categories: string[];
  headquarters: string | null;
  state: Pick<Vendor["state"], "value" | "since">;
  /** what it became: successors in the record's order */
  successors: Pick<Lineage, "entity" | "vendor" | "from">[];
  controls: DeckEvent[];
  rules: NonNullable<Vendor["rules"]>;
  investigationCount: number;
  /** the newest three, newest first */
  investigations: Investigation[];
  /** the day of every investigation that has one, oldest first; as precise as known */
  investigationDays: string[];
  caseCount: number;
  newestCourtEvent: CourtNews | null;
  /** cases with the newest event of each, for a party whose dismissal must stand beside an allegation; only with `answerBeside` */
  cases?: Case[];
  statementCount: number;
  /** the newest statement, and the newest denial if that is another */
  statements: Statement[];
  disagreements: NonNullable<Vendor["disagreements"]>;
  /** its denial, dismissal or answer is shown wherever an allegation is */
  answerBeside: boolean;
  /** the sources that the lines above cite */
  sources: SourceStub[];
  /** how many sources the whole record has */
  sourceCount: number;
}

/** `deck.json`: vendor id → card record. */
export type Deck = Record<string, DeckRecord>;

/** The short form of one record. */
export function deckRecord(record: PublicRecord): DeckRecord {
  const investigations = [...record.investigations].sort(newestFirst).slice(0, 3);
  const controls = record.controls.map(({ checked, ...event }): DeckEvent => ({ ...event, checked: checked.by }));
  const statements = cardStatements(record.statements);
  const news = newestCourtEvent(record.litigation);
  const cases = record.answerBeside ? record.litigation.map((one) => ({ ...one, events: one.events.slice(-1) })) : undefined;
  const cited = new Set(
    [...controls, ...(record.rules ?? []), ...investigations, ...statements, ...(record.disagreements ?? []), ...(news ? [news.event ?? news.case] : []), ...(cases ?? []).flatMap((one) => [one, ...one.events])]
      .flatMap(({ sources }) => sources),
  );
  return {
    id: record.id,
    name: record.name,
    entities: entitiesOf(record),
    categories: record.categories,
    headquarters: record.headquarters,
    state: { value: record.state.value, since: record.state.since },
    successors: record.lineage.filter(({ relation }) => relation === "successor").map(({ entity, vendor, from }) => ({ entity, from, ...(vendor ? { vendor } : {}) })),
    controls,
    rules: record.rules ?? [],
    investigationCount: record.investigations.length,
    investigations,
    investigationDays: record.investigations.flatMap(({ date }) => date ?? []).sort(),
    caseCount: record.litigation.length,
    newestCourtEvent: news,
    ...(cases ? { cases } : {}),
    statementCount: record.statements.length,
    statements,
    disagreements: record.disagreements ?? [],
    answerBeside: record.answerBeside ?? false,
    sources: record.sources.filter(({ id }) => cited.has(id)),
    sourceCount: record.sources.length,
  };
}

function cardStatements(all: readonly Statement[]): Statement[] {
  const ordered = [...all].sort(newestFirst);
  const denial = ordered.find(({ kind }) => kind === "denial");
  const newest = ordered.slice(0, 1);
  return denial && !newest.includes(denial) ? [...newest, denial] : newest;
}

/** The record's own name first, then each thing its aliases name, once. */
function entitiesOf({ name, aliases, products }: PublicRecord): DeckEntity[] {
  const is = new Map(products.map((product) => [product.name, product.kind]));
  const entities = new Map<string, DeckEntity>([[name, { name, kind: "vendor" }]]);
  for (const { entity, kind } of aliases) {
    if (entities.has(entity)) continue;
    const what = is.get(entity);
    entities.set(entity, what === undefined ? { name: entity, kind } : { name: entity, kind, is: what });
  }
  return [...entities.values()];
}
