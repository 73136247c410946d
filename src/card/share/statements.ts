import { earliest, latest, type Day } from "../../facts/day.ts";
import type { Statement as Answer } from "../../facts/vendor.ts";
import type { CardRow, Shape } from "../card.ts";
import type { CardContext } from "../card-context.ts";
import type { Finding } from "../finding.ts";
import { rowsOf } from "../rows.ts";
import type { Statement } from "./fact-card.ts";
import { sourcesBehind } from "./fact-source.ts";

const SHAPES: Readonly<Record<CardRow["kind"], Shape>> = { reason: "delisted", report: "report", court: "court", answer: "answer", disagreement: "report" };

/**
 * The rows of a hover card as statements, each with its sources in full and, for the answer, in brief. A card that leaves without its
 * record gives the vendor's denial rather than a later remark, unless the newest word is itself a denial or an acknowledgement.
 */
export function statementsOf(context: CardContext, finding: Finding): Statement[] {
  return rowsOf(context, finding).map((row) => statement(context, row.kind === "answer" ? (weightiest(context) ?? row) : row));
}

function weightiest(context: CardContext): CardRow | null {
  const answers = context.record.statements.filter(({ kind }) => kind !== "announcement");
  const chosen = answers[0]?.kind === "answer" ? (answers.find(({ kind }) => kind === "denial") ?? answers[0]) : answers[0];
  return chosen ? answerRow(context, chosen) : null;
}

/** The vendor's answer nearest after a day (within two months), or the one that its card gives. */
export function answerAfter(context: CardContext, finding: Finding, day: Day): Statement[] {
  const until = new Date(Date.parse(latest(day)) + 61 * 86_400_000).toISOString().slice(0, 10);
  const from = new Date(Date.parse(earliest(day)) - 86_400_000).toISOString().slice(0, 10);
  const near = context.record.statements.filter(({ kind, date }) => kind !== "announcement" && date !== null && date.length === 10 && date >= from && date <= until).at(-1);
  const row = near && answerRow(context, near);
  return row ? [statement(context, row)] : statementsOf(context, finding).filter(({ kind }) => kind === "answer");
}

function answerRow(context: CardContext, { by, date, summary, sources }: Answer): CardRow {
  const day = date === null ? context.say("common_no_date") : context.short(date);
  return { kind: "answer", label: context.say("card_row_answer"), said: context.prose(summary), by: [by, day].join(context.say("card_by_join")), sources: context.sources(sources) };
}

function statement(context: CardContext, { kind, label, said, hedge, by, sources }: CardRow): Statement {
  const answer = kind === "answer" ? context.record.statements.find(({ summary }) => context.prose(summary).text === said.text) : undefined;
  const brief = answer && context.say(`share_brief_${answer.kind}`, { by: answer.by, day: answer.date === null ? context.say("common_no_date") : context.short(answer.date) });
  return {
    kind, label, said, by,
    shape: kind === "report" && hedge ? hedge.value : SHAPES[kind],
    ...(hedge && { hedge }),
    ...(brief !== undefined && { brief }),
    sources: sourcesBehind(sources, context.record.sources, context.say),
  };
}
