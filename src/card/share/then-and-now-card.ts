import type { PublicRecord } from "../../dossier/record.ts";
import { bySeriousness, isOnList, markOf } from "../../dossier/seriousness.ts";
import { type Standing, standing } from "../../dossier/standing.ts";
import type { Day } from "../../facts/day.ts";
import { changesBetween } from "../../since/changes.ts";
import type { CardRegistry } from "../card-record.ts";
import { findingOf } from "../finding.ts";
import { frameOf, namesIn, type ShareContext, shareContext, type ShareWish } from "./compose.ts";
import type { FactCard, FactSource, Side, Statement } from "./fact-card.ts";
import { eventSources, factSources } from "./fact-source.ts";
import { isolateNames } from "./isolate.ts";
import { bandPlot } from "./plots.ts";
import { answerAfter } from "./statements.ts";

/** A fact card that sets a vendor's listings on the whole day `then` beside those of the day asked for; null if nothing about them changed. */
export function thenAndNowCard(record: PublicRecord, registry: CardRegistry, then: Day, wish: ShareWish): FactCard | null {
  const context = shareContext(record, registry, wish);
  const { say, long, prose, instruments, on } = context;
  const changes = changesBetween(record.controls, instruments, then, on);
  const [lead] = changes;
  if (lead === undefined) return null;
  const before = standing(record.controls, instruments, then);
  const now = standing(record.controls, instruments, on);
  const ids = changes.flatMap(({ events }) => events);
  const last = record.controls.filter(({ id }) => ids.includes(id)).at(-1);
  const sides = { then: sideOf(context, before, changes.map((change) => change.then), then), now: sideOf(context, now, changes.map((change) => change.now), on) };
  const reason: Statement[] = last === undefined ? [] : [{
    kind: "reason", shape: last.action === "delisted" ? "delisted" : "listed", label: say("share_event_what"), said: prose(last.summary), by: "",
    sources: factSources(last.sources, record.sources, say, last.citation),
  }];
  return isolateNames({
    ...frameOf(context, now),
    kind: "then-and-now",
    mark: "double",
    title: say("share_then_now", { vendor: record.name }),
    shape: sides.now.shape,
    finding: { text: sentence(context, before, now, long(then)) },
    detail: null,
    hedges: "",
    bare: null,
    sources: unique([...sides.then.lines, ...sides.now.lines].flatMap(({ sources }) => sources)),
    conduct: false,
    meaning: null,
    sides,
    plot: changes.length === 1 && spansAreWhole(lead.now) ? bandPlot(context, lead.now, [then, on]) : null,
    statements: [...reason, ...answerAfter(context, findingOf(context, now, []), last?.announced ?? last?.day ?? then)],
  }, namesIn(context));
}

/** One side: its state by what changed, and a line for each list that was on or came off; a list not yet on stands alone. */
function sideOf(context: ShareContext, all: readonly Standing[], changed: readonly Standing[], day: Day): Side {
  const { say, short, list, instruments } = context;
  const ordered = bySeriousness(changed, instruments);
  const on = ordered.filter(isOnList);
  const off = ordered.filter((one) => one.since !== null && !isOnList(one));
  const listed = on.length > 0 || (off.length === 0 && all.some(isOnList));
  const lines =
    on.length > 0 ? on.map((one) => lineOf(context, one))
    : off.length > 0 ? off.map((one) => lineOf(context, one))
    // That it stood on none says it of each.
    : listed ? ordered.map(({ instrument }) => ({ text: say("card_not_yet", { list: list(instrument) }), sources: [] })) : [];
  return {
    day: short(day), lines,
    shape: listed ? "listed" : off.length > 0 ? "delisted" : "not-found",
    state: say(listed ? "card_state_listed" : off.length > 0 ? "card_state_removed" : "card_state_not_listed"),
    more: lines.map((_, left) => (left === 0 ? "" : say.count("share_lists_more", left))),
  };
}

function lineOf({ say, short, list, record }: ShareContext, one: Standing): Side["lines"][number] {
  const on = isOnList(one);
  const made = record.controls.find(({ id, action }) => one.events.includes(id) && action === (on || one.ended ? "listed" : "delisted"));
  const name = list(one.instrument);
  const day = one.since === null ? say("common_no_date") : short(one.since);
  const press = made?.reported?.includes("event") ?? false;
  const pressDay = made?.reported?.includes("day") ?? false;
  const parts =
    on ? [say(one.suspended ? "card_line_suspended" : "card_line_on", { list: name, day }), ...(one.uncertain ? [say("standing_uncertain")] : []), ...(press || pressDay ? [say("standing_reported")] : [])]
    : one.state === "listed" ? [say("card_line_ended", { list: name, day })]
    : made?.announced && made.announced !== made.day ? [name, say("standing_announced", { day: short(made.announced) }), say(pressDay ? "standing_in_effect_reported" : "standing_in_effect", { day })]
    : [say("card_line_off", { list: name, day }), ...(press || pressDay ? [say("standing_reported")] : [])];
  return { text: parts.join(say("share_source_join")), sources: made ? eventSources(made, record.sources, say) : [] };
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
