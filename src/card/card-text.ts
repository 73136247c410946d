import type { Card, CardSource } from "./card.ts";

/** A card as plain text, to be copied: every line with its day, its hedge and its sources; ends with the day and version of the data. */
export function cardText(card: Card): string {
  const lines: string[] = [[card.name, card.phrase].filter((part) => part !== "").join(" · "), card.finding + withLinks(card.detailSources)];
  if (card.detail !== "") lines.push(card.detail);
  if (card.since) {
    const { then, now } = card.since;
    for (const side of [then, now]) lines.push(`${side.label} ${side.day} ${side.state}: ${side.detail}${withLinks(side.sources)}`);
  }
  if (card.meaning.length > 0) lines.push(card.meaning.map(({ text }) => text).join(" "));
  for (const { text, sources } of card.standings) lines.push(`– ${text}${withLinks(sources)}`);
  for (const { label, said, hedge, by, sources } of card.rows) {
    const tail = [hedge?.word, by].filter((part) => part !== undefined && part !== "").join("; ");
    lines.push(`${label}: ${said.text}${tail === "" ? "" : ` (${tail})`}${withLinks(sources)}`);
  }
  lines.push(`${card.asOf} · ${card.sourceCount} · Counterwatch ${card.dataVersion}`);
  return `${lines.join("\n")}\n`;
}

function withLinks(sources: readonly CardSource[]): string {
  return sources.length === 0 ? "" : ` [${sources.map(({ label, url }) => `${label}: ${url}`).join(" · ")}]`;
}
