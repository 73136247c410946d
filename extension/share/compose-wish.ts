import { eventCard } from "../../src/card/share/event-card.ts";
import type { FactCard, FactCardKind } from "../../src/card/share/fact-card.ts";
import { thenAndNowCard } from "../../src/card/share/then-and-now-card.ts";
import { vendorCard } from "../../src/card/share/vendor-card.ts";
import type { Registry } from "../../src/compile/registry.ts";
import type { DataVersion } from "../../src/compile/version.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Say } from "../../src/words/say.ts";

/** What the reader chose to hand on. */
export interface CardWish {
  kind: FactCardKind;
  event: string | null;
  since: Day | null;
  on: Day;
}

/** The card that a reader chose; null where there is no such event or nothing changed between the two days. */
export function composeWish(record: PublicRecord, registry: Registry, version: DataVersion, { kind, event, since, on }: CardWish, say: Say): FactCard | null {
  const wish = { on, say, version };
  if (kind === "event") return event === null ? null : eventCard(record, registry, event, wish);
  if (kind === "then-and-now") return since === null ? null : thenAndNowCard(record, registry, since, wish);
  return vendorCard(record, registry, wish);
}

/** The day before the last change of the vendor's listings by `on`, for a first look at then and now; null if they never changed. */
export function lastDayBefore(record: PublicRecord, registry: Registry, version: DataVersion, on: Day, say: Say): Day | null {
  const days = record.controls.filter(({ subject, day }) => subject === "vendor" && day.length === 10 && day <= on).map(({ day }) => day).sort().reverse();
  for (const day of days) {
    const since = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    if (composeWish(record, registry, version, { kind: "then-and-now", event: null, since, on }, say) !== null) return since;
  }
  return null;
}
