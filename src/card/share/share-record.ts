import { newestCourtEvent } from "../../dossier/newest-court-event.ts";
import { newestFirst } from "../../dossier/order.ts";
import type { PublicRecord } from "../../dossier/record.ts";
import type { CardRecord } from "../card-record.ts";

/** A whole record in the shape that cards are composed from, so that what is shared and what the hover card says come from the same sentences. */
export function shareRecord(record: PublicRecord): CardRecord {
  return {
    id: record.id,
    name: record.name,
    entities: [{ name: record.name, kind: "vendor" }],
    categories: record.categories,
    headquarters: record.headquarters,
    state: record.state,
    successors: record.lineage.filter(({ relation }) => relation === "successor"),
    controls: record.controls,
    investigationCount: record.investigations.length,
    investigations: [...record.investigations].sort(newestFirst),
    caseCount: record.litigation.length,
    newestCourtEvent: newestCourtEvent(record.litigation),
    statementCount: record.statements.length,
    statements: [...record.statements].sort(newestFirst),
    disagreements: record.disagreements ?? [],
    answerBeside: record.answerBeside ?? false,
    sources: record.sources,
    sourceCount: record.sources.length,
  };
}
