import type { FactCard } from "./fact-card.ts";
import { detailShown, findingShown, listsShown, type Shown, sidesShown, sourcesShown } from "./shown.ts";

/** The words that stand for a picture of a card: all that is written on it, in its order, and what the plot shows. */
export function altText(card: FactCard, shown: Shown): string {
  const { lines, more } = listsShown(card, shown);
  const plot = shown.plot && card.plot !== null && card.plot.kind !== "lists" ? [card.plot.alt] : [];
  const sides = sidesShown(card, shown).map(({ day, state, lines }) => [day, state, ...lines].join(" · "));
  const statements = shown.statements.map(({ label, hedge, by, said }) => `${[label, hedge?.word ?? "", by].filter(Boolean).join(" · ")}\n${said.text}`);
  return [
    card.labels.altCard,
    findingShown(card, shown), detailShown(card, shown)?.text ?? "",
    ...lines.map(({ text }) => text), more ?? "",
    ...(shown.meaning && card.meaning ? card.meaning.said.map(({ text }) => text) : []),
    ...plot, ...sides, ...statements, shown.brief ?? "",
    `${card.labels.sources}\n${sourcesShown(card, shown).map(({ short }) => short).join(card.labels.sourceJoin)}`,
    `${card.asOf} · ${card.dataShort}`,
  ].filter((line) => line !== "").join("\n");
}
