import type { Say } from "../../words/say.ts";
import type { Said } from "../card.ts";
import type { FactCard, FactSource } from "./fact-card.ts";
import { sayStatement } from "./say-statement.ts";
import { allSources, everything, sidesText } from "./text.ts";

/** The card as a piece of HTML without style or script, to paste into an article: language and direction are marked, sources are links. */
export function toHtml(card: FactCard, say: Say): string {
  const all = allSources(card);
  const cites = (sources: readonly FactSource[]): string => sources.map((source) => ` <a href="${escapeMarkup(source.url)}" title="${escapeMarkup(source.title)}">[${all.findIndex(({ url, title }) => url === source.url && title === source.title) + 1}]</a>`).join("");
  const own = card.plot?.kind === "lists" ? card.plot.lines : [];
  const items = (lines: readonly string[]): string => (lines.length === 0 ? "" : `  <ul>\n${lines.map((line) => `    <li>${line}</li>\n`).join("")}  </ul>`);
  const parts = [
    `  <h3><bdi>${escapeMarkup(card.title ?? card.vendor.name)}</bdi></h3>`,
    `  <p><strong>${escapeMarkup(card.finding.text)}</strong>${own.length > 0 || card.sides ? "" : cites(card.sources)}</p>`,
    card.detail === null ? "" : `  <p${langOf(card.detail)}>${escapeMarkup(card.detail.text)}</p>`,
    items(own.map(({ text, sources }) => `${escapeMarkup(text)}${cites(sources)}`)),
    items(sidesText(card, everything(card), say).map((line, at) => `${escapeMarkup(line)}${cites((at === 0 ? card.sides?.then : card.sides?.now)?.lines.flatMap(({ sources }) => sources) ?? [])}`)),
    card.meaning === null ? "" : `  <p>${card.meaning.said.map((one) => `<span${langOf(one)}>${escapeMarkup(one.text)}</span>`).join(" ")}${cites(card.meaning.sources)}</p>`,
    ...card.statements.map((statement) => `  <p><b>${escapeMarkup(statement.label)}</b> <span${langOf(statement.said)}>${escapeMarkup(sayStatement(statement, say))}</span>${cites(statement.sources)}</p>`),
    `  <h4>${escapeMarkup(card.labels.sources)}</h4>`,
    `  <ol>\n${all.map((source) => `    <li>${sourceItem(source, say)}</li>\n`).join("")}  </ol>`,
    `  <p><small>${escapeMarkup(card.asOf)} · ${escapeMarkup(card.data)}</small></p>`,
  ];
  return `<section lang="${card.locale}" dir="${card.dir}">\n${parts.filter((part) => part !== "").join("\n")}\n</section>\n`;
}

function sourceItem({ short, title, url, archive, doubts }: FactSource, say: Say): string {
  return [
    `<bdi>${escapeMarkup(short)}</bdi>: <a href="${escapeMarkup(url)}"><bdi>${escapeMarkup(title)}</bdi></a>`,
    archive === null ? "" : `<a href="${escapeMarkup(archive)}">${escapeMarkup(say("cite_archived"))}</a>`, ...doubts.map(escapeMarkup),
  ].filter(Boolean).join(" ");
}

function langOf({ lang }: Said): string {
  return lang === undefined ? "" : ` lang="${lang}" dir="auto"`;
}

/** Text that is neither tag nor end of an attribute. */
export function escapeMarkup(text: string): string {
  const sign: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (found) => sign[found] ?? found);
}
