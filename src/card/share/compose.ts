import type { PublicRecord } from "../../dossier/record.ts";
import { markOf } from "../../dossier/seriousness.ts";
import type { Standing } from "../../dossier/standing.ts";
import { veil } from "../../dossier/veil.ts";
import type { Day } from "../../facts/day.ts";
import type { Say } from "../../words/say.ts";
import { type CardContext, cardContext } from "../card-context.ts";
import type { CardRegistry } from "../card-record.ts";
import type { MarkKind } from "../mark-kind.ts";
import type { FactCard } from "./fact-card.ts";
import { shareRecord } from "./share-record.ts";

/** What a fact card is composed for. */
export interface ShareWish {
  /** the whole day that it speaks of; nothing that came later is said */
  on: Day;
  say: Say;
  version: { hash: string; day: Day };
}

/** What all kinds of fact card are made from. */
export interface ShareContext extends CardContext {
  version: { hash: string; day: Day };
}

/** A record as of a day, gathered for composing. */
export function shareContext(record: PublicRecord, registry: CardRegistry, { on, say, version }: ShareWish): ShareContext {
  const { record: veiled } = veil(record, on);
  return { ...cardContext(shareRecord({ ...veiled, controls: record.controls }), registry, on, say), version };
}

/** What every fact card says of itself: whose it is, as of when, from which data. The day is that of the data where the one asked for is later. */
export function frameOf({ record, say, on, version, short }: ShareContext, standings: readonly Standing[]): Pick<FactCard, "vendor" | "mark" | "asOf" | "day" | "data" | "dataShort" | "labels" | "locale" | "dir"> {
  const day = on < version.day ? on : version.day;
  // Digits in front would change places in text that runs from right to left.
  const hash = say.dir === "rtl" ? `\u2068${version.hash}\u2069` : version.hash;
  return {
    vendor: { id: record.id, name: record.name },
    mark: MARKS[markOf(standings)],
    asOf: say("common_as_of", { day: short(day) }),
    day,
    data: say("share_data", { version: hash }),
    dataShort: say("share_data_short", { version: hash }),
    labels: { sources: say("share_sources"), sourceJoin: say("share_source_join"), altCard: say("share_alt_card", { vendor: record.name }), means: say("share_means") },
    locale: say.locale,
    dir: say.dir,
  };
}

/** Names and citations that a card may set into its sentences as the record spells them. */
export function namesIn({ record, instruments, list }: ShareContext): string[] {
  return [
    record.name, ...record.sources.map(({ publisher }) => publisher), ...record.investigations.map(({ publisher }) => publisher), ...record.statements.map(({ by }) => by),
    ...record.controls.flatMap(({ listedAs, citation, instrument }) => [...listedAs, list(instrument), ...(citation === null ? [] : [citation, citation.replaceAll(" ", "\u00a0")])]),
    ...(record.newestCourtEvent ? [record.newestCourtEvent.case.case] : []),
    ...instruments.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
  ];
}

const MARKS: Readonly<Record<ReturnType<typeof markOf>, MarkKind>> = { listed: "solid", removed: "dashed", "on-record": "dotted" };
