/** As much of a document as is asked here; a browser's document and a parsed file both have it. */
export interface QueryRoot {
  querySelectorAll(selector: string): Iterable<QueryElement>;
}
export interface QueryElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** What a page says of its own day, before anything of it is believed. */
export interface DateClues {
  jsonLd: string[];
  /** name or property, lower case, with its content, in the page's order */
  metas: { name: string; content: string }[];
  /** elements with itemprop datePublished / dateModified */
  itemprops: { name: string; value: string }[];
  /** `<time>` elements of the article's head or byline */
  times: { value: string; role: "published" | "modified" | "unknown" }[];
  /** short texts that look like a byline or dateline */
  visible: string[];
}

/** A page that fights back may have thousands of each: no more are looked at. */
const MOST = 40;
const LONGEST_SCRIPT = 400_000;

const VISIBLE = [
  "[class*='dateline' i]", "[class*='publish' i]", "[class*='pubdate' i]", "[class*='post-date' i]", "[class*='entry-date' i]", "[class*='article-date' i]",
  "[class*='timestamp' i]", "[class*='byline' i]", "[data-testid*='timestamp' i]", "[id*='pubdate' i]", "article header p", "header .date", ".date",
].join(",");

/** Gathers a page's clues of its own day. Reads, never changes. */
export function gatherDateClues(root: QueryRoot): DateClues {
  return {
    jsonLd: take(root, "script[type='application/ld+json' i]").map((script) => script.textContent ?? "").filter((text) => text.length < LONGEST_SCRIPT),
    metas: take(root, "meta[content]", 400).flatMap((meta) => {
      const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? meta.getAttribute("http-equiv") ?? "").trim().toLowerCase();
      const content = meta.getAttribute("content")?.trim() ?? "";
      return name === "" || content === "" || content.length > 100 ? [] : [{ name, content }];
    }),
    itemprops: take(root, "[itemprop='datePublished' i], [itemprop='dateModified' i], [itemprop='dateCreated' i]").flatMap((element) => {
      const value = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
      return value.length > 120 ? [] : [{ name: element.getAttribute("itemprop")?.toLowerCase() ?? "", value: value.trim() }];
    }),
    times: take(root, "time").flatMap((time) => {
      const value = (time.getAttribute("datetime") ?? time.textContent ?? "").trim();
      if (value === "" || value.length > 120) return [];
      const about = `${time.getAttribute("class") ?? ""} ${time.getAttribute("itemprop") ?? ""} ${time.getAttribute("title") ?? ""}`.toLowerCase();
      const role = time.getAttribute("pubdate") !== null || /publish|pubdate|created|entry-date/.test(about) ? "published" : /modif|updat/.test(about) ? "modified" : "unknown";
      return [{ value, role } as const];
    }),
    visible: take(root, VISIBLE).flatMap((element) => {
      const text = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
      return text === "" || text.length > 200 ? [] : [text];
    }),
  };
}

function take(root: QueryRoot, selector: string, most = MOST): QueryElement[] {
  const found: QueryElement[] = [];
  for (const element of root.querySelectorAll(selector)) {
    found.push(element);
    if (found.length >= most) break;
  }
  return found;
}
