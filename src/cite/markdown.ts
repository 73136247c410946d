import { sayDay } from "../words/day-words.ts";
import type { Say } from "../words/say.ts";
import { type CslItem, dayOf } from "./csl-item.ts";

/** References as a Markdown list: title as the link, publisher, day, archived copy, note. */
export function toMarkdown(items: readonly CslItem[], say: Say): string {
  return `${items.map((item) => `- ${line(item, say)}`).join("\n")}\n`;
}

function line({ title, URL: url, publisher, authority, "container-title": container, issued, number, archive_location: archive, note }: CslItem, say: Say): string {
  const day = dayOf(issued);
  const by = container ?? publisher ?? authority;
  const parts = [
    `${url === undefined ? plain(title) : `[${plain(title)}](<${url.replaceAll(">", "%3E")}>)`}.`,
    [by === undefined ? "" : plain(by), number === undefined ? "" : plain(number), day === null ? say("common_no_date") : sayDay(day, say.locale)].filter(Boolean).join(", ") + ".",
    archive === undefined ? "" : `[${say("cite_archived")}](<${archive}>).`,
    note === undefined ? "" : plain(note),
  ];
  return parts.filter(Boolean).join(" ");
}

/** Text in which nothing is Markdown. */
export function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
