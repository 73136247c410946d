import { sayDay } from "../words/day-words.ts";
import type { Day } from "../facts/day.ts";
import { type CslItem, dayOf } from "./csl-item.ts";

/**
 * References as templates of the English Wikipedia, one a line: `{{cite news}}` for the press, `{{cite web}}` for all else that has an
 * address; the rest (the record itself) is left out. Days are written as that wiki writes them, as precise as known. An archived copy is
 * given only with the day of its making, which the template demands; the note is a comment behind it.
 */
export function toWikipedia(items: readonly CslItem[]): string {
  return items.filter(({ URL: url }) => url !== undefined).map((item) => `${template(item)}\n`).join("");
}

function template(item: CslItem): string {
  const press = item.type === "article-newspaper";
  const issued = dayOf(item.issued);
  const accessed = dayOf(item.accessed);
  const archived = archivedOn(item.archive_location);
  const fields: [string, string | undefined | null][] = [
    ["title", item.title],
    ["url", item.URL],
    [press ? "work" : "publisher", item["container-title"] ?? item.publisher ?? item.authority],
    ["date", issued && english(issued)],
    ["id", item.number],
    ["access-date", accessed && english(accessed)],
    ["archive-url", archived === null ? null : item.archive_location],
    ["archive-date", archived && english(archived)],
    ["language", item.language === "en" ? null : item.language],
  ];
  const given = fields.flatMap(([name, value]) => (value == null || value === "" ? [] : [`|${name}=${name.endsWith("url") ? address(value) : plain(value)}`]));
  const note = item.note === undefined ? "" : ` <!-- ${item.note.replaceAll("--", "- -")} -->`;
  return `{{cite ${press ? "news" : "web"} ${given.join(" ")}}}${note}`;
}

function english(day: Day): string {
  return sayDay(day, "en", "long").replaceAll("\u00a0", " ");
}

/** The Wayback Machine writes the moment of the copy into its address. */
function archivedOn(url: string | undefined): Day | null {
  const found = /\/web\/(\d{4})(\d{2})(\d{2})\d*/.exec(url ?? "");
  return found ? found.slice(1).join("-") : null;
}

/** Text in which nothing is wiki markup or ends the template. */
function plain(text: string): string {
  const sign: Readonly<Record<string, string>> = { "|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/\s+/gu, " ").trim().replace(/[|{}[\]<>]/g, (found) => sign[found] ?? found).replaceAll("''", "&#39;&#39;");
}

function address(url: string): string {
  return url.replaceAll("|", "%7C").replaceAll(" ", "%20").replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("[", "%5B").replaceAll("]", "%5D");
}
