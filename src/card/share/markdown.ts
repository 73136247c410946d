import { plain } from "../../cite/markdown.ts";
import type { Say } from "../../words/say.ts";
import type { FactCard, FactSource } from "./fact-card.ts";
import { sayStatement } from "./say-statement.ts";
import { allSources, everything, sidesText } from "./text.ts";
import { listsShown } from "./shown.ts";

/** The card as Markdown: finding, lists or then and now, statements with their hedges; every line leads to numbered sources. */
export function toMarkdown(card: FactCard, say: Say): string {
  const all = allSources(card);
  const cites = (sources: readonly FactSource[]): string => sources.map((source) => ` [${all.findIndex(({ url, title }) => url === source.url && title === source.title) + 1}](<${source.url.replaceAll(">", "%3E")}>)`).join("");
  const { lines } = listsShown(card, everything(card));
  const own = card.plot?.kind === "lists" ? card.plot.lines : [];
  const parts = [
    `## ${plain(card.title ?? card.vendor.name)}`,
    `**${plain(card.finding.text)}**${own.length > 0 || card.sides ? "" : cites(card.sources)}`,
    card.detail === null ? "" : plain(card.detail.text),
    lines.map(({ text }, at) => `- ${plain(text)}${cites(own[at]?.sources ?? [])}`).join("\n"),
    sidesText(card, everything(card), say).map((line, at) => `- ${plain(line)}${cites((at === 0 ? card.sides?.then : card.sides?.now)?.lines.flatMap(({ sources }) => sources) ?? [])}`).join("\n"),
    ...(card.meaning ? [card.meaning.said.map(({ text }) => plain(text)).join(" ") + cites(card.meaning.sources)] : []),
    ...card.statements.map((statement) => `**${plain(statement.label)}** ${plain(sayStatement(statement, say))}${cites(statement.sources)}`),
    `### ${plain(card.labels.sources)}`,
    all.map(({ short, title, url, archive, doubts }, at) =>
      [`${at + 1}. ${plain(short)}. [${plain(title)}](<${url.replaceAll(">", "%3E")}>)`, archive === null ? "" : `[${say("cite_archived")}](<${archive}>)`, ...doubts.map(plain)].filter(Boolean).join(" ")).join("\n"),
    `${plain(card.asOf)} · ${plain(card.data)}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
