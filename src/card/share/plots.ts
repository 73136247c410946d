import { bySeriousness, isOnList } from "../../dossier/seriousness.ts";
import type { Standing } from "../../dossier/standing.ts";
import { earliest, type Day } from "../../facts/day.ts";
import type { Hedge } from "../../facts/hedge.ts";
import { sayDay } from "../../words/day-words.ts";
import type { CardContext } from "../card-context.ts";
import type { BandPlot, ListsPlot, ReportsPlot } from "./fact-card.ts";
import { eventSources } from "./fact-source.ts";

const HEDGES: readonly Hedge[] = ["determined", "found", "reported", "alleged"];
const MOST_YEARS = 9;

/** The times on one list up to the day `on`, on an axis that starts with the year of the first (or of `marks`); null if it was never on it. */
export function bandPlot({ say, list, short, on }: CardContext, standing: Standing, marks: readonly Day[]): BandPlot | null {
  if (standing.spans.length === 0) return null;
  const first = [...standing.spans.map(({ from }) => earliest(from)), ...marks].sort()[0] ?? on;
  const from = `${first.slice(0, 4)}-01-01`;
  const spans = standing.spans.map((span) => ({
    ...span,
    label: span.to === null ? say("standing_span_open", { from: short(span.from) }) : say("standing_span", { from: short(span.from), to: short(span.to) }),
  }));
  const step = Math.ceil((Number(on.slice(0, 4)) - Number(from.slice(0, 4)) + 1) / MOST_YEARS);
  const years: { day: Day; label: string }[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(on.slice(0, 4)); year += step) years.push({ day: `${year}-01-01`, label: sayDay(String(year), say.locale) });
  const said = new Intl.ListFormat(say.locale).format(spans.map(({ label }) => label));
  return {
    kind: "band", list: list(standing.instrument), spans, from, to: on, years,
    marks: marks.map((day) => ({ day, label: short(day) })),
    alt: say("share_alt_band", { from: sayDay(from.slice(0, 4), say.locale), to: short(on), list: list(standing.instrument), spans: said }),
  };
}

/** How sure the sources of its investigations are, the surest first; null for fewer than three, which the statements say better. */
export function reportsPlot({ record, say }: CardContext): ReportsPlot | null {
  if (record.investigationCount < 3) return null;
  const hedges = HEDGES.flatMap((value) => {
    const count = record.investigations.filter(({ hedge }) => hedge === value).length;
    return count === 0 ? [] : [{ value, count, label: say("share_hedge_count", { count, hedge: say(`common_hedge_${value}`) }) }];
  });
  const said = new Intl.ListFormat(say.locale).format(hedges.map(({ label }) => label));
  return { kind: "reports", title: say.count("standing_finding_reports", record.investigationCount), hedges, alt: say.count("share_alt_reports", record.investigationCount, { hedges: said }) };
}

/** A line for each list it is or was on, most serious first, each with its source and with what of it rests on the press; null if it is only one. */
export function listsPlot(context: CardContext, standings: readonly Standing[]): ListsPlot | null {
  const { say, list, short, record } = context;
  const own = bySeriousness(standings, context.instruments).filter(({ state }) => state === "listed" || state === "delisted");
  if (own.length < 2) return null;
  const lines = own.map((standing) => {
    const day = standing.since === null ? say("common_no_date") : short(standing.since);
    const key = standing.state === "delisted" ? "card_line_off" : standing.ended ? "card_line_ended" : standing.suspended ? "card_line_suspended" : "card_line_on";
    const made = record.controls.find(({ id, action }) => standing.events.includes(id) && action === (standing.state === "delisted" ? "delisted" : "listed"));
    const press = made?.reported?.some((what) => what !== "names") ?? false;
    return {
      shape: isOnList(standing) ? ("listed" as const) : ("delisted" as const),
      text: [say(key, { list: list(standing.instrument), day }), ...(standing.uncertain ? [say("standing_uncertain")] : []), ...(press ? [say("standing_reported")] : [])].join(say("share_source_join")),
      sources: made ? eventSources(made, record.sources, say) : [],
    };
  });
  return { kind: "lists", lines, more: lines.map((_, left) => (left === 0 ? "" : say.count("share_lists_more", left))) };
}
