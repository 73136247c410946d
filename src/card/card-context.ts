import { instrumentsOf } from "../dossier/dossier.ts";
import type { Day } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { Prose } from "../facts/prose.ts";
import { sayDay } from "../words/day-words.ts";
import type { Say } from "../words/say.ts";
import type { CardSource, Said } from "./card.ts";
import type { CardRecord, CardRegistry } from "./card-record.ts";
import { cardSources } from "./card-source.ts";

/** What every part of a card is composed with: the record, the registries, the day, the reader's language. */
export interface CardContext {
  record: CardRecord;
  registry: CardRegistry;
  instruments: readonly Instrument[];
  on: Day;
  say: Say;
  /** prose in the reader's language, or in English with its language marked */
  prose(text: Prose): Said;
  /** a list's name with its jurisdiction: US Entity List */
  list(instrument: string): string;
  short(day: Day): string;
  long(day: Day): string;
  /** links to the record's sources with these ids; the first wears the citation, if there is one */
  sources(ids: readonly string[], citation?: string | null): CardSource[];
}

/** Gathers a card's context. */
export function cardContext(record: CardRecord, registry: CardRegistry, on: Day, say: Say): CardContext {
  const instruments = instrumentsOf(registry.jurisdictions);
  const prose = (text: Prose): Said => said(text, say.locale);
  return {
    record, registry, instruments, on, say, prose,
    list: (id) => {
      const found = instruments.find((instrument) => instrument.id === id);
      return found ? prose(found.short).text : id;
    },
    short: (day) => sayDay(day, say.locale),
    long: (day) => sayDay(day, say.locale, "long"),
    sources: (ids, citation) => cardSources(ids, record.sources, say, citation ?? null),
  };
}

/** Prose in a language (BCP 47), its base language, or English; `lang` is set where it is not the one asked for. */
export function said(prose: Prose, locale: string): Said {
  const own = prose[locale] ?? prose[locale.replace("-", "_")] ?? prose[locale.split("-")[0] ?? locale];
  return own === undefined ? { text: prose.en, lang: "en" } : { text: own };
}
