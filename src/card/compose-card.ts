import { decisions } from "../dossier/decisions.ts";
import { standing } from "../dossier/standing.ts";
import type { Day } from "../facts/day.ts";
import type { Say } from "../words/say.ts";
import type { Card, Said } from "./card.ts";
import { cardContext, type CardContext } from "./card-context.ts";
import { cardLabels } from "./card-labels.ts";
import type { CardRecord, CardRegistry } from "./card-record.ts";
import { findingOf } from "./finding.ts";
import { listLines } from "./list-lines.ts";
import { phraseOf } from "./phrase.ts";
import { rowsOf } from "./rows.ts";
import { thenNow } from "./then-now.ts";

/** What a card is composed for. */
export interface CardWish {
  /** today */
  on: Day;
  /** the article's own day; null if it has none or the reader does not want to compare */
  published: Day | null;
  /** the entity as matched; null for the vendor itself */
  name: string | null;
  say: Say;
  version: { hash: string; day: string };
}

/**
 * Cuts a record to a card in the reader's language, as data: the finding with its day, what it means, the newest report with its hedge,
 * courts, the vendor's answer. Every line carries its sources, and nothing is said that the record does not say.
 */
export function composeCard(record: CardRecord, registry: CardRegistry, { on, published, name, say, version }: CardWish): Card {
  const context = cardContext(record, registry, on, say);
  const standings = standing(record.controls, context.instruments, on);
  const finding = findingOf(context, standings, decisions(record.controls, context.instruments, on));
  const change = published === null ? null : thenNow(context, published, standings);
  const lines = listLines(context, standings);
  const title = name ?? record.name;
  return {
    vendor: record.id,
    name: title,
    phrase: phraseOf(context, name),
    shape: change?.shape ?? finding.shape,
    finding: change?.finding ?? finding.finding,
    detail: change ? "" : finding.detail,
    detailSources: change ? [] : finding.detailSources,
    since: change?.since ?? null,
    meaning: finding.kind === "listed" && !change ? meaningOf(context, finding.instrument) : [],
    // One listing is already the finding.
    standings: lines.length === 1 && (finding.kind === "listed" || finding.kind === "removed") ? [] : lines,
    rows: rowsOf(context, finding),
    asOf: say("common_as_of", { day: context.short(version.day) }),
    asOfDay: version.day,
    sourceCount: say.count("common_sources", record.sourceCount),
    dataVersion: version.hash,
    locale: say.locale,
    dir: say.dir,
    labels: cardLabels(say, title, record.name),
  };
}

/** What the list does, then what it does not do: the first sentence of each. */
function meaningOf({ instruments, prose }: CardContext, id: string | null): Said[] {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) return [];
  return [instrument.does, instrument.doesNot].map(prose).map(({ text, ...rest }) => ({ text: firstSentence(text), ...rest }));
}

/** Up to the first full stop that ends a sentence, in the scripts we write. */
export function firstSentence(text: string): string {
  return /^.*?(?:[.!?؟।](?=\s|$)|[。！？])/su.exec(text)?.[0] ?? text;
}
