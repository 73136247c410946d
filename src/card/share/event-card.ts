import type { PublicRecord } from "../../dossier/record.ts";
import { knownOn } from "../../dossier/in-effect.ts";
import { standing } from "../../dossier/standing.ts";
import { latest } from "../../facts/day.ts";
import type { CardEvent, CardRegistry } from "../card-record.ts";
import { findingOf } from "../finding.ts";
import { firstSentence } from "../compose-card.ts";
import { frameOf, namesIn, type ShareContext, shareContext, type ShareWish } from "./compose.ts";
import { isolateNames } from "./isolate.ts";
import type { FactCard, Statement } from "./fact-card.ts";
import { eventSources, factSources } from "./fact-source.ts";
import { answerAfter } from "./statements.ts";

/** A fact card about one control event of a record; null if the record has none of that id, or nobody could know of it on the day asked. */
export function eventCard(record: PublicRecord, registry: CardRegistry, id: string, wish: ShareWish): FactCard | null {
  const event = knownOn(record.controls, wish.on).find((one) => one.id === id);
  if (event === undefined) return null;
  const context = shareContext(record, registry, wish);
  const standings = standing(record.controls, context.instruments, wish.on);
  const { say, long, list, prose } = context;
  const sources = eventSources(event, record.sources, say);
  const hedges = hedgesOf(event, context);
  const parts = [...aboutOther(event, context), ...(event.announced !== null && event.announced !== event.day ? [say("share_announced", { day: long(event.announced) })] : []), ...namesOf(event, context), ...hedges];
  const official: Statement = {
    kind: "reason", shape: event.action === "delisted" ? "delisted" : event.action === "listed" ? "listed" : "court",
    label: say("share_event_what"), said: prose(event.summary), by: "", sources: factSources(event.sources, record.sources, say, event.citation),
  };
  const instrument = context.instruments.find((one) => one.id === event.instrument);
  return isolateNames({
    ...frameOf(context, standings),
    kind: "event",
    title: null,
    shape: official.shape as FactCard["shape"],
    finding: { text: say(`share_event_${event.action}`, { list: list(event.instrument), day: long(event.day) }) },
    detail: parts.length === 0 ? null : { text: parts.join(" ") },
    hedges: [...(event.subject === "vendor" ? [] : [say(`share_event_about_${event.subject}`, { vendor: record.name })]), ...hedges].join(" "),
    bare: null,
    sources,
    conduct: false,
    meaning: instrument && event.action === "listed"
      ? { said: [instrument.does, instrument.doesNot].map(prose).map((one) => ({ ...one, text: firstSentence(one.text) })), sources: factSources(instrument.cites, instrument.sources, say).slice(0, 1) }
      : null,
    sides: null,
    plot: null,
    statements: [official, ...answerAfter(context, findingOf(context, standings, []), event.announced ?? event.day)],
  }, namesIn(context));
}

function aboutOther({ subject, listedAs }: CardEvent, { say, record }: ShareContext): string[] {
  if (subject === "vendor") return [];
  const who = listedAs.length > 0 ? new Intl.ListFormat(say.locale).format(listedAs) : say("card_near_unnamed");
  return [say(`share_event_of_${subject}`, { who, vendor: record.name })];
}

/** The phrase ends with a full stop of its own. */
function namesOf({ subject, listedAs }: CardEvent, { say }: ShareContext): string[] {
  return subject !== "vendor" || listedAs.length === 0 ? [] : [say("card_listed_as", { names: new Intl.ListFormat(say.locale).format(listedAs).replace(/\.$/, "") })];
}

function hedgesOf({ day, announced, reported }: CardEvent, { say, on, long }: ShareContext): string[] {
  // What is said of the event covers its day and names.
  const press = reported?.includes("event") ? (["event"] as const) : (reported ?? []);
  const said: string[] = press.map((what) => say(`share_reported_${what}`));
  if (day > on && announced !== null) said.push(say("share_pending", { day: long(on) }));
  else if (latest(day) > on) said.push(say("card_uncertain"));
  return said;
}
