import type { Say } from "../../words/say.ts";
import type { Said } from "../card.ts";
import type { FactCard, FactSource } from "./fact-card.ts";
import { sayStatement } from "./say-statement.ts";
import { allSources, everything, sidesText } from "./text.ts";

/** The card as a piece of HTML without style or script, to paste into an article: language and direction are marked, sources are links. */
export function toHtml(card: FactCard, say: Say): string {
  const all = allSources(card);
  const cites = (sources: readonly FactSource[]): string => sources.map((source) => ` <a href="${escape(source.url)}" title="${escape(source.title)}">[${all.findIndex(({ url, title }) => url === source.url && title === source.title) + 1}]</a>`).join("");
  const own = card.plot?.kind === "lists" ? card.plot.lines : [];
  const items = (lines: readonly string[]): string => (lines.length === 0 ? "" : `  <ul>\n${lines.map((line) => `    <li>${line}</li>\n`).join("")}  </ul>`);
  const parts = [
    `  <h3><bdi>${escape(card.title ?? card.vendor.name)}</bdi></h3>`,
    `  <p><strong>${escape(card.finding.text)}</strong>${own.length > 0 || card.sides ? "" : cites(card.sources)}</p>`,
    card.detail === null ? "" : `  <p${langOf(card.detail)}>${escape(card.detail.text)}</p>`,
    items(own.map(({ text, sources }) => `${escape(text)}${cites(sources)}`)),
    items(sidesText(card, everything(card), say).map((line, at) => `${escape(line)}${cites((at === 0 ? card.sides?.then : card.sides?.now)?.lines.flatMap(({ sources }) => sources) ?? [])}`)),
    card.meaning === null ? "" : `  <p>${card.meaning.said.map((one) => `<span${langOf(one)}>${escape(one.text)}</span>`).join(" ")}${cites(card.meaning.sources)}</p>`,
    ...card.statements.map((statement) => `  <p><b>${escape(statement.label)}</b> <span${langOf(statement.said)}>${escape(sayStatement(statement, say))}</span>${cites(statement.sources)}</p>`),
    `  <h4>${escape(card.labels.sources)}</h4>`,
    `  <ol>\n${all.map((source) => `    <li>${sourceItem(source, say)}</li>\n`).join("")}  </ol>`,
    `  <p><small>${escape(card.asOf)} · ${escape(card.data)}</small></p>`,
  ];
  return `<section lang="${card.locale}" dir="${card.dir}">\n${parts.filter((part) => part !== "").join("\n")}\n</section>\n`;
}

function sourceItem({ short, title, url, archive, doubts }: FactSource, say: Say): string {
  return [
    `<bdi>${escape(short)}</bdi>: <a href="${escape(url)}"><bdi>${escape(title)}</bdi></a>`,
    archive === null ? "" : `<a href="${escape(archive)}">${escape(say("cite_archived"))}</a>`, ...doubts.map(escape),
  ].filter(Boolean).join(" ");
}

function langOf({ lang }: Said): string {
  return lang === undefined ? "" : ` lang="${lang}" dir="auto"`;
}

/** Text that is neither tag nor end of an attribute. */
export function escape(text: string): string {
  const sign: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (found) => sign[found] ?? found);
}
