import { type CslItem, dayOf, partsOf } from "./csl-item.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TYPES: Readonly<Record<CslItem["type"], string>> = { report: "techreport", "article-newspaper": "article", webpage: "online", legal_case: "misc", dataset: "misc" };

/**
 * References as BibTeX in UTF-8, with `year` and `month` for BibTeX itself and `date`, `urldate` for biblatex and Zotero; each only as
 * precise as known. Titles and bodies stand in double braces: they are no words to lower and no persons' names.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map((item) => `@${TYPES[item.type]}{${item.id},\n${fieldsOf(item).map(([name, value]) => `  ${name} = ${value},\n`).join("")}}\n`).join("\n");
}

function fieldsOf(item: CslItem): [name: string, value: string][] {
  const issued = dayOf(item.issued);
  const accessed = dayOf(item.accessed);
  const parts = issued === null ? null : partsOf(issued);
  const month = parts?.month == null ? undefined : MONTHS[parts.month - 1];
  const fields: [string, string | undefined][] = [
    ["author", item.author && `{${item.author.map(({ literal }) => `{${plain(literal)}}`).join(" and ")}}`],
    ["title", `{{${plain(item.title)}}}`],
    ["journal", item.type === "article-newspaper" ? item["container-title"] && `{${plain(item["container-title"])}}` : undefined],
    ["organization", item.type === "webpage" ? item["container-title"] && `{${plain(item["container-title"])}}` : undefined],
    ["institution", item.type === "report" ? braced(item.publisher) : braced(item.authority)],
    ["publisher", item.type === "dataset" ? braced(item.publisher) : undefined],
    ["number", braced(item.number)],
    ["version", braced(item.version)],
    ["date", issued === null ? undefined : `{${issued}}`],
    ["year", parts === null ? undefined : `{${parts.year}}`],
    ["month", month],
    ["url", item.URL && `{${address(item.URL)}}`],
    ["urldate", accessed === null ? undefined : `{${accessed}}`],
    ["howpublished", item.type === "legal_case" && item.URL ? `{${address(item.URL)}}` : undefined],
    ["language", braced(item.language)],
    ["note", braced(item.note)],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] satisfies [string, string]]));
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${plain(text)}}`;
}

const SPECIAL: Readonly<Record<string, string>> = { "\\": "{\\textbackslash}", "{": "\\{", "}": "\\}", "~": "{\\textasciitilde}", "^": "{\\textasciicircum}" };

/** Text in which nothing is a command; what is no ASCII stays as it is. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(/[\\{}~^]/g, (sign) => SPECIAL[sign] ?? sign).replace(/[#$%&_]/g, "\\$&");
}

/** An address is read verbatim, but its braces must close. */
function address(url: string): string {
  return url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");
}
