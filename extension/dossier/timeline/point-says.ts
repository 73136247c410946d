import type { TimelinePoint } from "../../../src/dossier/timeline.ts";
import type { PublicRecord } from "../../../src/dossier/record.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";
import type { Say } from "../../../src/words/say.ts";
import { actWord } from "../act-word.ts";
import { nameOf } from "../finding.ts";

/** What happened at a point of the timeline, in a few words, without its day. */
export function pointSays({ id, nth }: Pick<TimelinePoint, "id" | "nth">, record: PublicRecord, instruments: ReadonlyMap<string, Instrument>, say: Say): string {
  const report = record.investigations.find((one) => one.id === id);
  if (report) return say("dossier_event_report", { publisher: `${report.publisher}, ${say(`common_hedge_${report.hedge}`)}` });
  const court = record.litigation.find((one) => one.id === id);
  if (court) return nth === undefined ? say("dossier_event_filed", { case: court.case }) : say("dossier_event_court", { case: court.case });
  if (record.statements.some((one) => one.id === id)) return say("dossier_event_answer");
  const event = record.controls.find((one) => one.id === id);
  if (event === undefined) return id;
  const near = event.subject === "vendor" ? "" : ` (${say(`standing_subject_${event.subject}`)})`;
  return `${actWord(event.action, instruments.get(event.instrument), say)}: ${nameOf(instruments.get(event.instrument), say)}${near}`;
}
