import { parseHTML } from "linkedom";
import { gatherDateClues, type DateClues, type QueryRoot } from "../../since/date-clues.ts";

/** One run of text as a reader sees it, and the language its element says it is in. */
export interface HtmlBlock {
  text: string;
  lang: string | undefined;
}

const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "CODE", "PRE", "KBD", "SAMP", "VAR", "TEXTAREA", "INPUT", "SELECT", "OPTION", "BUTTON", "IFRAME", "OBJECT", "SVG", "MATH", "CANVAS", "VIDEO", "AUDIO", "HEAD", "TITLE", "NAV"]);
const INLINE = new Set(["A", "ABBR", "ACRONYM", "B", "BDI", "BDO", "BIG", "CITE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "LABEL", "MARK", "Q", "RB", "RUBY", "S", "SMALL", "SPAN", "STRIKE", "STRONG", "SUB", "SUP", "TIME", "TT", "U", "WBR"]);
const UNREAD = new Set(["RT", "RP"]);

interface Node {
  nodeType: number;
  nodeValue: string | null;
  childNodes: Iterable<Node>;
}

interface Element extends Node {
  tagName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

/** The texts of a page, block by block in reading order, without what no reader reads; the page's own language, and its clues of its day. */
export function htmlBlocks(html: string): { lang: string | undefined; blocks: HtmlBlock[]; dates: DateClues } {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const blocks: HtmlBlock[] = [];
  let text = "";
  let lang: string | undefined;
  const close = (): void => {
    const seen = text.replace(/^[ \n]+|[ \n]+$/g, "");
    if (seen !== "") blocks.push({ text: seen, lang });
    text = "";
  };
  const walk = (node: Node, spoken: string | undefined): void => {
    if (node.nodeType === 3) {
      const more = (node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " ");
      if (text === "") lang = spoken;
      text += text === "" || /[ \n]$/.test(text) ? more.replace(/^ /, "") : more;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || UNREAD.has(tag) || isHidden(element)) return;
    if (tag === "BR") {
      text += "\n";
      return;
    }
    const own = element.getAttribute("lang") || spoken;
    const inline = INLINE.has(tag) || (tag.includes("-") && text !== "");
    if (!inline) close();
    for (const child of element.childNodes) walk(child, own);
    if (!inline) close();
  };
  const root = document.documentElement as unknown as Element;
  walk(document.body as unknown as Node, root.getAttribute("lang") ?? undefined);
  close();
  return { lang: root.getAttribute("lang") ?? undefined, blocks, dates: gatherDateClues(document as unknown as QueryRoot) };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  const role = element.getAttribute("role");
  if (role === "textbox" || role === "navigation" || role === "menu" || role === "menubar") return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
