import type { Density } from "../../src/protocol/settings.ts";
import { isShown, type PageMention } from "./page-mention.ts";
import { closest } from "./safe-dom.ts";

const SECTIONS = "article,section,aside,main,nav,table,dialog,body";
const HEADINGS = "h1,h2,h3,h4,h5,h6";

/**
 * Which mentions to mark: every one, the first of each name in a section (under one heading, or in one table), or the first on the page.
 * Mentions that nobody sees now are marked too, so that they are when they appear, but take no place from a seen one.
 */
export function chooseMarked(mentions: readonly PageMention[], density: Density): PageMention[] {
  if (density === "every") return [...mentions];
  const sections = new Sections();
  const seen = new Map<Element | null, Set<string>>();
  return mentions.filter((mention) => {
    if (!isShown(mention)) return true;
    const section = density === "page" ? null : sections.of(mention.parent);
    const names = seen.get(section) ?? new Set();
    seen.set(section, names);
    const name = `${mention.vendor}/${mention.entity}`;
    if (names.has(name)) return false;
    names.add(name);
    return true;
  });
}

/** The sections of a page, looked up once each. */
class Sections {
  private headings = new Map<Element, Element[]>();

  /** The heading that an element stands under (or in), or its section where that has none before it. */
  of(element: Element): Element | null {
    const section = closest(element, SECTIONS);
    if (section === null || section.localName === "table") return section;
    let headings = this.headings.get(section);
    if (headings === undefined) {
      headings = [...section.querySelectorAll(HEADINGS)];
      this.headings.set(section, headings);
    }
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle] as Element;
      const before = heading === element || (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (before) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1] ?? section;
  }
}
