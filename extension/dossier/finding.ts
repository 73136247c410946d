import type { Shape } from "../../src/card/card.ts";
import { searchedThrough } from "../../src/card/finding.ts";
import type { Dossier } from "../../src/dossier/dossier.ts";
import type { Standing } from "../../src/dossier/standing.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Instrument } from "../../src/facts/jurisdiction.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import type { Say } from "../../src/words/say.ts";

/** The sentences that lead a page, the most serious first, and the shape beside them. */
export interface Finding {
  shape: Shape;
  sentences: string[];
}

/** What leads: the standing with its day, or the newest decision, or how many investigations name the vendor. `today` tells "today" from "on a day". */
export function finding(dossier: Pick<Dossier, "headline" | "on" | "standing">, instruments: ReadonlyMap<string, Instrument>, today: Day, say: Say): Finding {
  const { headline, on } = dossier;
  const day = (given: Day): string => sayDay(given, say.locale, "long");
  const through = searchedThrough(dossier.standing) ?? on;
  const notFound = say("standing_finding_not_found", { day: day(on < through ? on : through) });
  switch (headline.kind) {
    case "listed":
      return { shape: "listed", sentences: [...onList(headline.standing, instruments, say), ...more(headline.others.length, say)] };
    case "removed": {
      const none = on === today ? say("standing_finding_none_today") : say("standing_finding_none_then", { day: day(on) });
      return { shape: "delisted", sentences: [wasOn(headline.standing, instruments, say), none] };
    }
    case "decided": {
      const decision = nameOf(instruments.get(headline.event.instrument), say);
      return { shape: "not-found", sentences: [say("standing_finding_decided", { decision, day: day(headline.event.day) }), notFound] };
    }
    case "investigated":
      return { shape: "report", sentences: [say.count("standing_finding_reports", headline.count), notFound] };
    case "in-court":
      return { shape: "court", sentences: [say.count("standing_finding_cases", headline.count), notFound] };
    default:
      return { shape: "not-found", sentences: [say("standing_finding_on_record"), notFound] };
  }
}

/** True if the instrument's name is that of a list, so that one is "on" it. */
export function isCalledList(instrument: Instrument | undefined): boolean {
  return instrument !== undefined && /\blist$/i.test(instrument.short.en);
}

/** The instrument's short name in the reader's language. */
export function nameOf(instrument: Instrument | undefined, say: Say): string {
  return instrument === undefined ? "" : proseIn(instrument.short, say.locale).said;
}

function onList({ instrument: id, since, suspended, until, uncertain }: Standing, instruments: ReadonlyMap<string, Instrument>, say: Say): string[] {
  const instrument = instruments.get(id);
  const list = nameOf(instrument, say);
  const day = (given: Day): string => sayDay(given, say.locale, "long");
  const key = !isCalledList(instrument) ? "standing_finding_under" : uncertain ? "standing_finding_on_perhaps" : "standing_finding_on";
  return [
    say(key, { list, day: since === null ? "" : day(since) }),
    ...(suspended ? [say("standing_finding_suspended")] : []),
    ...(until ? [say("standing_finding_until", { day: day(until) })] : []),
  ];
}

function more(count: number, say: Say): string[] {
  return count === 0 ? [] : [say.count("standing_finding_others", count)];
}

function wasOn({ instrument: id, since, spans }: Standing, instruments: ReadonlyMap<string, Instrument>, say: Say): string {
  const instrument = instruments.get(id);
  const list = nameOf(instrument, say);
  const day = (given: Day): string => sayDay(given, say.locale, "long");
  const [span] = spans;
  if (spans.length === 1 && span?.to) return say(isCalledList(instrument) ? "standing_finding_was_on" : "standing_finding_was_under", { list, from: day(span.from), to: day(span.to) });
  return say("standing_finding_off", { list, day: since === null ? "" : day(since) });
}
