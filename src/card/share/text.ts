import type { Say } from "../../words/say.ts";
import type { FactCard, FactSource } from "./fact-card.ts";
import { sayLabelled } from "./say-statement.ts";
import { choices, detailShown, findingShown, leadsWithOne, listCount, listsShown, type Shown, sidesShown, sourcesShown } from "./shown.ts";

/** Characters as readers count them. */
export function graphemes(text: string, locale: string): number {
  return [...new Intl.Segmenter(locale, { granularity: "grapheme" }).segment(text)].length;
}

/**
 * The card as plain text of at most `limit` characters (graphemes), the fullest that fits. Whole statements are left out, never a hedge,
 * a day or a source of what is said; null where even the finding with its hedges and sources is longer.
 */
export function textWithin(card: FactCard, limit: number, say: Say): string | null {
  for (const { shown } of choices(card, { plot: false, meaning: false })) {
    const text = shortText(card, shown, say);
    if (graphemes(text, card.locale) <= limit) return text;
  }
  return null;
}

/** The card as plain text, whole, with every source in full. */
export function wholeText(card: FactCard, say: Say): string {
  const { lines, more } = listsShown(card, everything(card));
  const body = [
    card.title ?? card.vendor.name, card.finding.text, card.detail?.text ?? "",
    ...lines.map(({ text }) => text), more ?? "", ...sidesText(card, everything(card), say),
    "", ...(card.meaning ? [...card.meaning.said.map(({ text }) => text), ""] : []),
    ...card.statements.flatMap((statement) => [sayLabelled(statement, say), ""]),
    `${card.labels.sources}`, ...allSources(card).map((source) => `- ${sourceInFull(source, say)}`),
    "", `${card.asOf} · ${card.data}`,
  ];
  return `${body.filter((line, at) => line !== "" || (at > 0 && body[at - 1] !== "")).join("\n")}\n`;
}

/** Nothing left out. */
export function everything(card: FactCard): Shown {
  return { plot: true, lists: listCount(card), detail: "whole", meaning: true, statements: card.statements, brief: null };
}

/** Every source of every line of a card, each once. */
export function allSources(card: FactCard): FactSource[] {
  const all = [
    ...(card.plot?.kind === "lists" ? card.plot.lines.flatMap(({ sources }) => sources) : []), ...card.sources,
    ...card.statements.flatMap(({ sources }) => sources), ...(card.meaning?.sources ?? []),
  ];
  const once = new Map<string, FactSource>();
  for (const source of all) if (!once.has(`${source.url} ${source.title}`)) once.set(`${source.url} ${source.title}`, source);
  return [...once.values()];
}

/** A source with title, address, archived copy and what is doubtful about it. */
export function sourceInFull({ short, title, url, archive, doubts }: FactSource, say: Say): string {
  return [`${short}: ${title}. ${url}`, ...(archive === null ? [] : [say("cite_note_archive", { url: archive })]), ...doubts].join(" ");
}

/** Then and now, a line each. */
export function sidesText(card: FactCard, shown: Shown, say: Say): string[] {
  return sidesShown(card, shown).map(({ day, state, lines }) => say("share_said_by", { label: day, text: [state, lines.join(say("share_source_join"))].filter(Boolean).join(". ") }));
}

function shortText(card: FactCard, shown: Shown, say: Say): string {
  const { lines, more } = listsShown(card, shown);
  const sources = sourcesShown(card, shown).map(({ short }) => short).join(card.labels.sourceJoin);
  return [
    card.title ?? card.vendor.name,
    // "Then and now" is told by its two sides; the sentence above them would say it twice.
    ...(card.sides === null || leadsWithOne(card, shown) ? [findingShown(card, shown)] : []),
    ...sidesText(card, shown, say),
    detailShown(card, shown)?.text ?? "",
    ...lines.map(({ text }) => text), more ?? "",
    ...shown.statements.map((statement) => sayLabelled(statement, say)),
    shown.brief ?? "",
    card.sides === null ? `${card.asOf} · ${card.dataShort}` : card.dataShort,
    say("share_said_by", { label: card.labels.sources, text: sources }),
  ].filter((line) => line !== "").join("\n");
}
