import type { Day } from "../facts/day.ts";
import { type CslItem, dayOf, partsOf } from "./csl-item.ts";

const TYPES: Readonly<Record<CslItem["type"], string>> = { report: "RPRT", "article-newspaper": "NEWS", webpage: "ELEC", legal_case: "CASE", dataset: "DATA" };

/**
 * References as RIS. Tags are those that Zotero's translator puts into a field of the type: a site's name in T2, a court in PB.
 * A date lacks the parts that are not known (`2024/10//`). A body whose name has a comma would be read as a person there, so it stands
 * as publisher only. Our own writing, since the citation library's loses a month and a site's name (citation-js 0.8.2).
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).map(([tag, text]) => `${tag}  - ${oneLine(text)}`).join("\r\n")}\r\nER  - \r\n`).join("\r\n");
}

function linesOf(item: CslItem): [tag: string, text: string][] {
  const issued = dayOf(item.issued);
  const accessed = dayOf(item.accessed);
  const lines: [string, string | undefined][] = [
    ["TY", TYPES[item.type]],
    ["TI", item.title],
    ...(item.author ?? []).filter(({ literal }) => !literal.includes(",")).map(({ literal }): [string, string] => ["AU", literal]),
    ["T2", item["container-title"]],
    ["DA", issued === null ? undefined : risDate(issued)],
    ["PY", issued === null ? undefined : partsOf(issued).year],
    ["PB", item.publisher ?? item.authority],
    ["SN", item.type === "report" ? item.number : undefined],
    ["SV", item.type === "legal_case" ? item.number : undefined],
    ["LA", item.language],
    ["UR", item.URL],
    ["DB", item.archive],
    ["AN", item.archive_location],
    ["Y2", accessed === null ? undefined : risDate(accessed)],
    ["N1", item.note],
  ];
  return lines.flatMap(([tag, text]) => (text === undefined ? [] : [[tag, text] satisfies [string, string]]));
}

function risDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  const two = (part: number | null): string => (part === null ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(date)}`;
}

/** RIS has one line a value; a line that began like a tag would end it. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
