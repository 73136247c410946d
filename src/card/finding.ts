import type { Decision } from "../dossier/decisions.ts";
import { headline } from "../dossier/headline.ts";
import { isOnList } from "../dossier/seriousness.ts";
import type { Standing } from "../dossier/standing.ts";
import type { Day } from "../facts/day.ts";
import { sayNames } from "../words/say-names.ts";
import type { CardSource, Shape } from "./card.ts";
import type { CardContext } from "./card-context.ts";
import type { CardEvent } from "./card-record.ts";
import { sourcesOf } from "./list-lines.ts";

/** The finding of a card: one sentence with its day, and what stands in small under it. */
export interface Finding {
  kind: "listed" | "removed" | "decided" | "investigated" | "in-court" | "on-record";
  shape: Shape;
  finding: string;
  detail: string;
  detailSources: CardSource[];
  /** the list or decision that the finding is about */
  instrument: string | null;
}

/** Composes the finding: a list today, a list before, a decision, investigations, courts, or that there is a record. */
export function findingOf(context: CardContext, standings: readonly Standing[], decided: readonly Decision<CardEvent>[]): Finding {
  const { record, instruments, say } = context;
  const lead = headline({ standings, decisions: decided, investigations: record.investigations, cases: record.caseCount }, instruments);
  switch (lead.kind) {
    case "listed":
      return listed(context, lead.standing, lead.others);
    case "removed":
      return removed(context, lead.standing, standings);
    case "decided": {
      const { event } = lead;
      return {
        kind: "decided", shape: "court", instrument: event.instrument,
        finding: say("card_decided", { list: context.list(event.instrument), day: context.long(event.day) }),
        detail: context.prose(event.summary).text, detailSources: context.sources(event.sources, event.citation),
      };
    }
    case "investigated":
      return absent(context, standings, "investigated", "report", say.count("card_named_in", record.investigationCount));
    case "in-court":
      return absent(context, standings, "in-court", "court", say.count("card_in_court", lead.count));
    case "on-record":
      return absent(context, standings, "on-record", "not-found", say("card_on_record"));
  }
}

function listed(context: CardContext, standing: Standing, others: readonly Standing[]): Finding {
  const { say, list, long, record } = context;
  const event = record.controls.find(({ id, action }) => action === "listed" && standing.events.includes(id));
  const since = standing.since === null ? say("common_no_date") : long(standing.since);
  const names = sayNames(standing.listedAs, say);
  const parts: string[] = [];
  if (others.length === 0) {
    if (names !== "") parts.push(event?.announced && event.announced !== event.day ? say("card_listed_as_announced", { names, day: long(event.announced) }) : say("card_listed_as", { names }));
  }
  // With several lists, what holds of one is said in its own line.
  if (others.length === 0 && standing.uncertain) parts.push(say("card_uncertain"));
  if (others.length === 0 && event?.reported?.length) parts.push(say("card_reported"));
  if (standing.pending?.action === "delisted") parts.push(say("card_removal_announced", { announced: long(standing.pending.announced), day: long(standing.pending.day) }));
  const first = [standing, ...others].flatMap(({ since: day }) => day ?? []).sort()[0];
  const finding =
    others.length === 0
      ? say(standing.suspended ? "card_on_suspended" : "card_on", { list: list(standing.instrument), day: since })
      : say.count("card_on_many", others.length + 1, { day: first === undefined ? since : long(first) });
  return {
    kind: "listed", shape: "listed", instrument: standing.instrument, finding, detail: parts.join(" "),
    detailSources: others.length === 0 ? sourcesOf(context, event ? [event.id] : []) : [],
  };
}

function removed(context: CardContext, standing: Standing, standings: readonly Standing[]): Finding {
  const { say, list, long, record } = context;
  const event = record.controls.find(({ id }) => id === standing.events.at(-1));
  const span = standing.spans.at(-1);
  const reported = event?.reported?.some((what) => what === "event" || what === "day") ?? false;
  const announced = event?.announced ?? null;
  const parts: string[] = [];
  if (span) parts.push(say("card_was_on", { day: long(span.from), names: sayNames(standing.listedAs, say) }));
  if (announced !== null && standing.since !== null && announced !== standing.since) parts.push(say(reported ? "card_effect_reported" : "card_effect", { day: long(standing.since) }));
  else if (reported) parts.push(say("card_reported"));
  const ended = standings.filter((one) => one.state === "listed" && !isOnList(one));
  for (const one of ended) parts.push(say("card_list_ended", { list: list(one.instrument) }));
  const day = announced ?? standing.since;
  return {
    kind: "removed", shape: "delisted", instrument: standing.instrument,
    finding: say(announced === null ? "card_off" : "card_off_announced", { list: list(standing.instrument), day: day === null ? say("common_no_date") : long(day) }),
    detail: parts.join(" "), detailSources: sourcesOf(context, event ? [event.id] : []),
  };
}

function absent(context: CardContext, standings: readonly Standing[], kind: Finding["kind"], shape: Shape, finding: string): Finding {
  const through = searchedThrough(standings);
  const detail = through === null ? "" : context.say("card_lists_through", { day: context.long(through) });
  return { kind, shape, finding, detail, detailSources: [], instrument: null };
}

/** The day through which every list we cover was looked at: the oldest of their days; null if we cover none. */
export function searchedThrough(standings: readonly Standing[]): Day | null {
  return standings.flatMap(({ scope, through }) => (scope !== "none" && through !== null ? [through] : [])).sort()[0] ?? null;
}
