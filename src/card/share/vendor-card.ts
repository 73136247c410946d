import { decisions } from "../../dossier/decisions.ts";
import type { PublicRecord } from "../../dossier/record.ts";
import { isOnList } from "../../dossier/seriousness.ts";
import { type Standing, standing } from "../../dossier/standing.ts";
import { earliest } from "../../facts/day.ts";
import type { CardEvent, CardRegistry } from "../card-record.ts";
import { firstSentence } from "../compose-card.ts";
import { type Finding, findingOf } from "../finding.ts";
import { frameOf, namesIn, type ShareContext, shareContext, type ShareWish } from "./compose.ts";
import { isolateNames } from "./isolate.ts";
import type { FactCard, FactSource, Plot, Statement } from "./fact-card.ts";
import { eventSources, factSources } from "./fact-source.ts";
import { bandPlot, listsPlot, reportsPlot } from "./plots.ts";
import { statementsOf } from "./statements.ts";

/** A fact card about a vendor as it stands on a day: its finding, what it means, the newest report, courts, its answer. */
export function vendorCard(record: PublicRecord, registry: CardRegistry, wish: ShareWish): FactCard {
  const context = shareContext(record, registry, wish);
  const standings = standing(record.controls, context.instruments, wish.on);
  const decided = decisions<CardEvent>(record.controls, context.instruments, wish.on);
  const finding = findingOf(context, standings, decided);
  const event = leadEvent(context, finding, standings) ?? (finding.kind === "decided" ? decided.find((one) => one.event.subject === "vendor" && !one.ahead)?.event : undefined);
  const hedges = hedgesOf(context, finding, event, standings);
  // What an authority decided is a statement with its sources; under the finding stand its hedges.
  const detail = finding.kind === "decided" ? hedges : finding.detail;
  const lists = listsPlot(context, standings);
  const rows = statementsOf(context, finding);
  const statements = finding.kind === "decided" && event ? withDecision(context, event, rows) : rows;
  return isolateNames({
    ...frameOf(context, standings),
    kind: "vendor",
    title: null,
    shape: finding.shape,
    finding: { text: finding.finding },
    detail: detail === "" ? null : { text: detail },
    hedges,
    bare: finding.kind === "investigated" ? wish.say.count("standing_finding_reports", context.record.investigationCount) : finding.kind === "in-court" ? wish.say.count("standing_finding_cases", context.record.caseCount) : null,
    sources: lists ? [...new Map(lists.lines.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()] : sourcesOf(context, finding, event),
    conduct: finding.kind === "investigated" || finding.kind === "in-court",
    meaning: finding.kind === "listed" ? meaningOf(context, finding.instrument) : null,
    sides: null,
    plot: plotOf(context, finding, standings, lists),
    statements,
  }, namesIn(context));
}

/** The decision's own words first; of three statements the answer keeps its place. */
function withDecision({ say, prose, record }: ShareContext, { summary, sources, citation }: CardEvent, rows: readonly Statement[]): Statement[] {
  const decision: Statement = { kind: "reason", shape: "court", label: say("share_event_what"), said: prose(summary), by: "", sources: factSources(sources, record.sources, say, citation) };
  const answers = rows.filter(({ kind }) => kind === "answer");
  return [decision, ...rows.filter(({ kind }) => kind !== "answer").slice(0, 2 - answers.length), ...answers];
}

function leadEvent({ record }: ShareContext, { kind, instrument }: Finding, standings: readonly Standing[]): CardEvent | undefined {
  const events = standings.find((one) => one.instrument === instrument)?.events ?? [];
  if (kind === "listed") return record.controls.find(({ id, action }) => action === "listed" && events.includes(id));
  return kind === "removed" ? record.controls.find(({ id }) => id === events.at(-1)) : undefined;
}

/** What must be said with the finding wherever it is said: that it rests on the press, that its day is not certain, what is announced, how far anybody looked. */
function hedgesOf({ say, long }: ShareContext, { kind, detail, instrument }: Finding, event: CardEvent | undefined, standings: readonly Standing[]): string {
  if (kind !== "listed" && kind !== "removed" && kind !== "decided") return detail;
  const lead = standings.find((one) => one.instrument === instrument);
  const said: string[] = [];
  if (kind === "listed" && lead?.uncertain) said.push(say("card_uncertain"));
  if (kind === "listed" && lead?.pending?.action === "delisted") said.push(say("card_removal_announced", { announced: long(lead.pending.announced), day: long(lead.pending.day) }));
  const press = event?.reported ?? [];
  if (kind === "removed" && event?.announced && event.announced !== event.day && press.some((what) => what !== "names")) said.push(say("card_effect_reported", { day: long(event.day) }));
  else if (press.length > 0) said.push(say(press.every((what) => what === "names") ? "share_reported_names" : "card_reported"));
  return said.join(" ");
}

function sourcesOf({ record, say }: ShareContext, { kind }: Finding, event: CardEvent | undefined): FactSource[] {
  if (event) return eventSources(event, record.sources, say);
  if (kind === "investigated") return factSources(record.investigations[0]?.sources ?? [], record.sources, say).slice(0, 1);
  const news = record.newestCourtEvent;
  const ids = kind === "in-court" && news ? (news.event ?? news.case).sources : record.sources.slice(0, 1).map(({ id }) => id);
  return factSources(ids, record.sources, say).slice(0, 1);
}

function meaningOf({ instruments, prose, say }: ShareContext, id: string | null): FactCard["meaning"] {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) return null;
  const said = [instrument.does, instrument.doesNot].map(prose).map(({ text, ...rest }) => ({ text: firstSentence(text), ...rest }));
  return { said, sources: factSources(instrument.cites, instrument.sources, say).slice(0, 1) };
}

/** Several lists are told line by line; one list by its time on it, or by the reports if it is on it still; else the reports. */
function plotOf(context: ShareContext, { kind, instrument }: Finding, standings: readonly Standing[], lists: Plot | null): Plot | null {
  if (lists !== null) return lists;
  const one = standings.find((standing) => standing.instrument === instrument);
  const reports = reportsPlot(context);
  if (one === undefined || kind === "decided") return reports;
  // A bar that starts in the middle of a year nobody knows would say more than the record.
  const band = one.spans.every(({ from, to }) => from.length === 10 && (to === null || to.length === 10) && earliest(from) <= context.on) ? bandPlot(context, one, []) : null;
  return isOnList(one) ? (reports ?? band) : (band ?? reports);
}
