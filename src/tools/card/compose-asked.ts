import type { PublicRecord } from "../../dossier/record.ts";
import { eventCard } from "../../card/share/event-card.ts";
import type { FactCard } from "../../card/share/fact-card.ts";
import { thenAndNowCard } from "../../card/share/then-and-now-card.ts";
import { vendorCard } from "../../card/share/vendor-card.ts";
import type { Day } from "../../facts/day.ts";
import type { Say } from "../../words/say.ts";
import type { Database } from "../facts/database.ts";

/** Composes the card asked for. Throws, in words for the caller, where the record has no such event or nothing changed. */
export function composeAsked(record: PublicRecord, { registry, version }: Database, { on, since, event, say }: { on: Day; since: Day | null; event: string | null; say: Say }): FactCard {
  const wish = { on, say, version };
  if (event !== null) {
    const card = eventCard(record, registry, event, wish);
    if (card === null) throw new Error(`${record.id} has no event '${event}' known on ${on} · it has: ${record.controls.map(({ id }) => id).join(", ") || "none"}`);
    return card;
  }
  if (since !== null) {
    const card = thenAndNowCard(record, registry, since, wish);
    if (card === null) throw new Error(`nothing about the listings of ${record.id} changed between ${since} and ${on}`);
    return card;
  }
  return vendorCard(record, registry, wish);
}
