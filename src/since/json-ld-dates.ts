/** What a page's JSON-LD says of the day: each `datePublished`, `dateModified`, `dateCreated`, `uploadDate`, with the type it stands on. */
export interface LdDate {
  name: "published" | "modified" | "created";
  value: string;
  /** true on an article, news article, report, posting; a comment's, a product's or a video's day is not the page's */
  article: boolean;
}

const NAMES: Readonly<Record<string, LdDate["name"]>> = { datepublished: "published", datemodified: "modified", datecreated: "created" };
const ARTICLE = /(article|report|posting|review|liveblog|webpage)$/i;
const OTHER = /(comment|answer|product|offer|event|person|video|image|audio|breadcrumb)/i;
const DEEPEST = 12;
const MOST = 5000;

/** Reads JSON-LD in all its shapes: an object, an array, an @graph, types given as arrays, values as `{ "@value" }`. Throws nothing: a broken script gives nothing. */
export function jsonLdDates(scripts: readonly string[]): { dates: LdDate[]; broken: number } {
  const dates: LdDate[] = [];
  let broken = 0;
  let left = MOST;
  const visit = (node: unknown, depth: number, type: string): void => {
    if (depth > DEEPEST || left-- <= 0 || typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, depth + 1, type);
      return;
    }
    const record = node as Record<string, unknown>;
    const own = [record["@type"]].flat().filter((one): one is string => typeof one === "string").join(" ");
    const here = own === "" ? type : own;
    for (const [key, value] of Object.entries(record)) {
      const name = NAMES[key.replace(/^.*[:/]/, "").toLowerCase()];
      if (name === undefined) visit(value, depth + 1, key.startsWith("@") ? type : OTHER.test(key) ? key : here);
      else for (const text of [value].flat().map(textIn)) if (text !== null) dates.push({ name, value: text, article: !OTHER.test(here) && (ARTICLE.test(here) || here === "") });
    }
  };
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed === undefined) broken += 1;
    else visit(parsed, 0, "");
  }
  return { dates, broken };
}

/** JSON as pages write it: in comments, with a stray semicolon, with raw line breaks inside strings. */
function parse(script: string): unknown {
  const text = script.replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "").replace(/\s*(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, "").replace(/;\s*$/, "");
  for (const attempt of [text, text.replace(/[\r\n\t]+/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  }
  return undefined;
}

function textIn(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  const inner = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["@value"] : null;
  return typeof inner === "string" ? inner : null;
}
