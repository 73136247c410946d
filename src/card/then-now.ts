import { standing, type Standing } from "../dossier/standing.ts";
import { bySeriousness, isOnList, markOf } from "../dossier/seriousness.ts";
import type { Day } from "../facts/day.ts";
import type { CardSource, Shape, ThenNow } from "./card.ts";
import type { CardContext } from "./card-context.ts";
import { sourcesOf } from "./list-lines.ts";

/** Then and now, with the sentence that leads the card; null if nothing about the vendor's own listings changed since the article's day. */
export function thenNow(context: CardContext, published: Day, now: readonly Standing[]): { since: ThenNow; finding: string; shape: Shape } | null {
  const { record, instruments, say, on, short } = context;
  if (published.length !== 10 || published > on) return null;
  const then = standing(record.controls, instruments, published);
  const changed = instruments.map(({ id }) => id).filter((id) => stateOf(then, id) !== stateOf(now, id));
  if (changed.length === 0) return null;
  const before = markOf(then);
  const after = markOf(now);
  const added = changed.filter((id) => stateOf(now, id) === "listed");
  const finding =
    before === "listed" && after === "removed" ? say("card_since_off")
    : before === "on-record" && after === "listed" ? say("card_since_on")
    : before === "removed" && after === "listed" ? say("card_since_again")
    : before === "listed" && after === "listed" ? say(added.length > 0 ? "card_since_more" : "card_since_fewer")
    : say("card_since_changed");
  return {
    finding,
    shape: after === "listed" ? "listed" : "delisted",
    since: {
      then: { label: say("card_then"), day: short(published), ...side(context, then, changed, "then") },
      now: { label: say("card_now"), day: short(on), ...side(context, now, changed, "now") },
    },
  };
}

/** On the list, off it, or never on it; an ended list counts as off. */
function stateOf(standings: readonly Standing[], instrument: string): "listed" | "delisted" | "none" {
  const found = standings.find((one) => one.instrument === instrument);
  if (!found || found.since === null) return "none";
  return isOnList(found) ? "listed" : "delisted";
}

interface Side {
  shape: Shape;
  state: string;
  detail: string;
  sources: CardSource[];
}

/** One side: the state, and the lists that make the difference with their days. */
function side(context: CardContext, standings: readonly Standing[], changed: readonly string[], when: "then" | "now"): Side {
  const { say, list, short, record } = context;
  const ordered = bySeriousness(standings.filter(({ instrument }) => changed.includes(instrument)), context.instruments);
  const shown = ordered.filter(({ since }) => since !== null);
  const lead = shown[0];
  if (lead === undefined) {
    const pending = ordered.find((one) => one.pending?.action === "listed");
    const elsewhere = bySeriousness(standings.filter(isOnList), context.instruments);
    if (elsewhere.length > 0) {
      return { shape: "listed", state: say("card_state_listed"), detail: elsewhere.map((one) => lineOn(context, one)).join(" · "), sources: sourcesOf(context, elsewhere[0]?.events.slice(0, 1) ?? []).slice(0, 1) };
    }
    return {
      shape: "not-found",
      state: say("card_state_not_listed"),
      detail: pending?.pending ? say("card_listing_announced", { list: list(pending.instrument), announced: short(pending.pending.announced), day: short(pending.pending.day) }) : say("card_not_yet", { list: list(changed[0] ?? "") }),
      sources: pending?.pending ? sourcesOf(context, [pending.pending.event]).slice(0, 1) : [],
    };
  }
  const on = isOnList(lead);
  const event = record.controls.find(({ id }) => id === lead.events.at(-1));
  const parts = on
    ? shown.filter(isOnList).map((one) => lineOn(context, one))
    : [event?.announced ? say("card_announced", { day: short(event.announced) }) : say("card_line_off", { list: list(lead.instrument), day: lead.since === null ? say("common_no_date") : short(lead.since) })];
  if (when === "then" && lead.pending?.action === "delisted") parts.push(say("card_removal_announced", { announced: short(lead.pending.announced), day: short(lead.pending.day) }));
  const made = on ? record.controls.find(({ id, action }) => action === "listed" && lead.events.includes(id)) : event;
  return {
    shape: on ? "listed" : "delisted",
    state: say(on ? "card_state_listed" : "card_state_removed"),
    detail: parts.join(" · "),
    sources: made ? context.sources(made.sources, made.citation).slice(0, 1) : [],
  };
}

function lineOn({ say, list, short }: CardContext, { instrument, since }: Standing): string {
  return say("card_line_on", { list: list(instrument), day: since === null ? say("common_no_date") : short(since) });
}
