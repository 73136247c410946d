import { bySeriousness, isOnList } from "../dossier/seriousness.ts";
import type { Related } from "../dossier/related.ts";
import type { Standing } from "../dossier/standing.ts";
import { sayNames } from "../words/say-names.ts";
import type { Card } from "./card.ts";
import type { CardContext } from "./card-context.ts";

type Line = Card["standings"][number];

/** One short line a list the vendor is or was on, the most serious first, then those near it, each said to be no listing of the vendor. */
export function listLines(context: CardContext, standings: readonly Standing[]): Line[] {
  const ordered = bySeriousness(standings, context.instruments);
  const own = ordered.filter(({ state }) => state === "listed" || state === "delisted").map((standing) => ownLine(context, standing));
  const near = ordered.flatMap((standing) => standing.related.map((related) => nearLine(context, standing.instrument, related)));
  return [...own, ...near];
}

function ownLine(context: CardContext, standing: Standing): Line {
  const { say, short, list } = context;
  const day = standing.since === null ? say("common_no_date") : short(standing.since);
  const key = standing.state === "delisted" ? "card_line_off" : standing.ended ? "card_line_ended" : standing.suspended ? "card_line_suspended" : "card_line_on";
  return { shape: isOnList(standing) ? "listed" : "delisted", text: say(key, { list: list(standing.instrument), day }), sources: sourcesOf(context, standing.events.slice(-1)) };
}

function nearLine(context: CardContext, instrument: string, { subject, state, since, listedAs, events }: Related): Line {
  const { say, short, list, record } = context;
  const who = listedAs.length > 0 ? sayNames(listedAs, say) : say("card_near_unnamed");
  const values = { who, list: list(instrument), day: short(since), vendor: record.name };
  const said = say(`card_near_${subject}_${state}`, values);
  return { shape: state, text: `${said} ${say("card_near_not_own", values)}`, sources: sourcesOf(context, events.slice(-1)) };
}

/** Links behind control events, by their ids; the first wears the event's citation. */
export function sourcesOf(context: CardContext, events: readonly string[]): ReturnType<CardContext["sources"]> {
  return events.flatMap((id) => {
    const event = context.record.controls.find((one) => one.id === id);
    return event ? context.sources(event.sources, event.citation) : [];
  });
}
