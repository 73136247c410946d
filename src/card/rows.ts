import type { Investigation, Statement } from "../facts/vendor.ts";
import { isolate } from "../words/isolate.ts";
import type { CardRow } from "./card.ts";
import type { CardContext } from "./card-context.ts";
import type { Finding } from "./finding.ts";

/**
 * The rows of a card, three at most: why it was removed, the newest report (two, where reports are the finding), courts, and the
 * vendor's answer, which is never the row that is dropped. Where an answer must stand beside allegations, so does a case's outcome.
 */
export function rowsOf(context: CardContext, finding: Finding): CardRow[] {
  const { record } = context;
  const answers = answerRows(context);
  const reports = record.investigations.slice(0, finding.kind === "investigated" ? 2 : 1).map((one) => reportRow(context, one));
  const court = courtRow(context);
  const before: CardRow[] = [];
  if (finding.kind === "removed") before.push(...reasonRow(context, finding));
  if (record.answerBeside && court) before.push(...reports.slice(0, 1), court);
  else before.push(...reports, ...(court ? [court] : []));
  const rows = [...before.slice(0, Math.max(3 - answers.length, 1)), ...answers];
  const disagreement = record.disagreements[0];
  if (disagreement && rows.length < 3) {
    const sources = context.sources(disagreement.sources);
    rows.push({ kind: "disagreement", label: context.say("card_row_differ"), said: context.prose(disagreement.note), by: sources.map(({ label }) => label).join(", "), sources });
  }
  return rows;
}

function reportRow(context: CardContext, { summary, hedge, publisher, date, sources }: Investigation): CardRow {
  return {
    kind: "report", label: context.say("card_row_report"), said: context.prose(summary),
    hedge: { value: hedge, word: context.say(`common_hedge_${hedge}`) },
    by: dated(context, publisher, date), sources: context.sources(sources),
  };
}

function courtRow(context: CardContext): CardRow | null {
  const { record, say, prose } = context;
  const news = record.newestCourtEvent;
  if (news === null) return null;
  const { event } = news;
  const count = record.caseCount > 1 ? ` · ${say("card_of_cases", { count: record.caseCount })}` : "";
  return {
    kind: "court", label: say("card_row_courts"),
    said: event ? prose(event.summary) : { text: news.case.case },
    by: dated(context, event ? news.case.case : (news.case.court ?? ""), event ? event.date : news.case.filed) + count,
    sources: context.sources(event ? event.sources : news.case.sources),
  };
}

/** The newest answer, or its denial where that must stand beside; if there is none and something is reported of it, that nobody found one. */
function answerRows(context: CardContext): CardRow[] {
  const { record, say, prose } = context;
  const answers = record.statements.filter(({ kind }) => kind !== "announcement");
  const denial = answers.find(({ kind }) => kind === "denial");
  const chosen: Statement | undefined = (record.answerBeside ? denial : undefined) ?? answers[0] ?? record.statements[0];
  if (chosen) {
    const label = say(chosen.kind === "announcement" ? "card_row_said" : "card_row_answer");
    return [{ kind: "answer", label, said: prose(chosen.summary), by: dated(context, chosen.by, chosen.date), sources: context.sources(chosen.sources) }];
  }
  if (record.investigationCount === 0) return [];
  return [{ kind: "answer", label: say("card_row_answer"), said: { text: say("card_no_answer") }, by: "", sources: [] }];
}

function reasonRow(context: CardContext, { instrument }: Finding): CardRow[] {
  const event = [...context.record.controls].reverse().find((one) => one.instrument === instrument && one.subject === "vendor" && one.action === "delisted");
  if (!event) return [];
  const sources = context.sources(event.sources, event.citation);
  return [{ kind: "reason", label: context.say("card_row_reasons"), said: context.prose(event.summary), by: dated(context, sources[0]?.label ?? "", event.announced ?? event.day), sources }];
}

function dated(context: CardContext, who: string, day: string | null): string {
  return [isolate(who, context.say.dir), day === null ? context.say("common_no_date") : context.short(day)].filter((part) => part !== "").join(context.say("card_by_join"));
}
