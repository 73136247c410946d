import type { PublicRecord } from "../../dossier/record.ts";
import { isOnList, markOf } from "../../dossier/seriousness.ts";
import { type Standing, standing } from "../../dossier/standing.ts";
import type { Day } from "../../facts/day.ts";
import { changesBetween } from "../../since/changes.ts";
import type { CardRegistry } from "../card-record.ts";
import { findingOf } from "../finding.ts";
import { thenNow } from "../then-now.ts";
import { frameOf, namesIn, type ShareContext, shareContext, type ShareWish } from "./compose.ts";
import { isolateNames } from "./isolate.ts";
import type { FactCard, FactSource, Side, Statement } from "./fact-card.ts";
import { eventSources, factSources, sourcesBehind } from "./fact-source.ts";
import { bandPlot } from "./plots.ts";
import { answerAfter } from "./statements.ts";

/** A fact card that sets a vendor's listings on the whole day `then` beside those of the day asked for; null if nothing about them changed. */
export function thenAndNowCard(record: PublicRecord, registry: CardRegistry, then: Day, wish: ShareWish): FactCard | null {
  const context = shareContext(record, registry, wish);
  const { say, short, long, prose, instruments, on } = context;
  const before = standing(record.controls, instruments, then);
  const now = standing(record.controls, instruments, on);
  const change = thenNow(context, then, now);
  if (change === null) return null;
  const ids = changesBetween(record.controls, instruments, then, on).flatMap(({ events }) => events);
  const made = record.controls.filter(({ id }) => ids.includes(id));
  const last = made.at(-1);
  const about = made.map((event) => eventSources(event, record.sources, say));
  const lead = changesBetween(record.controls, instruments, then, on)[0];
  const hedges = made.flatMap(({ reported, announced, day }) =>
    (reported?.includes("event") ? (["event"] as const) : (reported ?? [])).map((what) => (what === "day" && announced !== null && announced !== day ? say("card_effect_reported", { day: long(day) }) : say(`share_reported_${what}`))));
  const side = (one: NonNullable<ReturnType<typeof thenNow>>["since"]["then"]): Side => ({ day: one.day, shape: one.shape, state: one.state, detail: one.detail, sources: sourcesBehind(one.sources, record.sources, say) });
  const reason: Statement[] = last === undefined ? [] : [{
    kind: "reason", shape: last.action === "delisted" ? "delisted" : "listed", label: say("share_event_what"), said: prose(last.summary), by: "",
    sources: factSources(last.sources, record.sources, say, last.citation),
  }];
  return isolateNames({
    ...frameOf(context, now),
    kind: "then-and-now",
    mark: "double",
    title: say("share_then_now", { vendor: record.name }),
    shape: change.shape,
    finding: { text: sentence(context, before, now, long(then)) },
    detail: hedges.length === 0 ? null : { text: [...new Set(hedges)].join(" ") },
    hedges: [...new Set(hedges)].join(" "),
    bare: null,
    sources: unique(about.flat()),
    conduct: false,
    meaning: null,
    sides: { then: { ...side(change.since.then), day: short(then) }, now: { ...side(change.since.now), day: short(on) } },
    plot: lead && spansAreWhole(lead.now) ? bandPlot(context, lead.now, [then, on]) : null,
    statements: [...reason, ...answerAfter(context, findingOf(context, now, []), last?.announced ?? last?.day ?? then)],
  }, namesIn(context));
}

function sentence({ say }: ShareContext, before: readonly Standing[], now: readonly Standing[], then: string): string {
  const [was, is] = [markOf(before), markOf(now)];
  if (was === "listed" && is === "removed") return say("share_was_on_now_off", { then });
  if (was === "on-record" && is === "listed") return say("share_was_off_now_on", { then });
  if (was === "removed" && is === "listed") return say("share_again", { then });
  if (was === "listed" && is === "listed") return say(now.filter(isOnList).length > before.filter(isOnList).length ? "share_more_lists_since" : "share_fewer_lists_since", { then });
  return say("share_changed", { then });
}

function spansAreWhole({ spans }: Standing): boolean {
  return spans.every(({ from, to }) => from.length === 10 && (to === null || to.length === 10));
}

function unique(sources: readonly FactSource[]): FactSource[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
