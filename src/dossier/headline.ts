import type { Hedge } from "../facts/hedge.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { Investigation } from "../facts/vendor.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { Decision } from "./decisions.ts";
import { newestFirst } from "./order.ts";
import { bySeriousness, isOnList } from "./seriousness.ts";
import type { Standing } from "./standing.ts";

/** Which finding leads, as data; the words are composed elsewhere. */
export type Headline<E extends DatedEvent = DatedEvent> =
  /** on a list now; `others`: further lists it is on */
  | { kind: "listed"; standing: Standing; others: Standing[] }
  /** on none now, but removed from one; `others`: further lists it was removed from */
  | { kind: "removed"; standing: Standing; others: Standing[] }
  /** never on a list we cover, but an authority decided about it; `others`: how many further decisions */
  | { kind: "decided"; event: E; others: number }
  /** named in investigations: how many by hedge, and the newest */
  | { kind: "investigated"; count: number; hedges: Partial<Record<Hedge, number>>; newest: string }
  /** a case names it */
  | { kind: "in-court"; count: number }
  | { kind: "on-record" };

/** The most serious finding: a list today, a list before, a decision, investigations, courts. Only the vendor's own decisions lead. */
export function headline<E extends DatedEvent>(
  found: {
    standings: readonly Standing[];
    decisions: readonly Decision<E>[];
    investigations: readonly Pick<Investigation, "id" | "hedge" | "date">[];
    cases: number;
  },
  instruments: readonly Instrument[],
): Headline<E> {
  const ordered = bySeriousness(found.standings, instruments);
  const [listed, ...alsoListed] = ordered.filter(isOnList);
  if (listed) return { kind: "listed", standing: listed, others: alsoListed };
  const [removed, ...alsoRemoved] = ordered.filter(({ state }) => state === "delisted");
  if (removed) return { kind: "removed", standing: removed, others: alsoRemoved };
  const [decision, ...further] = found.decisions.filter(({ event, ahead }) => event.subject === "vendor" && !ahead);
  if (decision) return { kind: "decided", event: decision.event, others: further.length };
  const newest = [...found.investigations].sort(newestFirst)[0];
  if (newest) {
    const hedges: Partial<Record<Hedge, number>> = {};
    for (const { hedge } of found.investigations) hedges[hedge] = (hedges[hedge] ?? 0) + 1;
    return { kind: "investigated", count: found.investigations.length, hedges, newest: newest.id };
  }
  return found.cases > 0 ? { kind: "in-court", count: found.cases } : { kind: "on-record" };
}
