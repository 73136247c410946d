import { restrain } from "../../src/match/restraint.ts";
import type { Density } from "../../src/protocol/settings.ts";
import { isShown, type PageMention } from "./page-mention.ts";
import { closest } from "./safe-dom.ts";

const SECTIONS = "article,section,aside,main,nav,table,dialog,body";
const HEADINGS = "h1,h2,h3,h4,h5,h6";

/** A mention that is marked, and whether faintly. */
export interface Chosen {
  mention: PageMention;
  faint: boolean;
}

/**
 * Which mentions to mark: every one, the first of each vendor in a section (under one heading, or in one table), or the first on the page.
 * Mentions that nobody sees now are marked too, so that they are when they appear, but take no place from a seen one.
 */
export function chooseMarked(mentions: readonly PageMention[], each: Density): Chosen[] {
  const sections = new Sections();
  const shown = mentions.filter(isShown);
  const placed = shown.map(({ vendor, parent, block }) => ({ vendor, section: sections.numberOf(parent), words: block.text.split(/\s+/, 12).length }));
  const tones = new Map(restrain(placed, { each }).map((tone, at) => [shown[at], tone]));
  return mentions.flatMap((mention) => {
    const tone = tones.get(mention) ?? "mark";
    return tone === "none" ? [] : [{ mention, faint: tone === "faint" }];
  });
}

/** The sections of a page, looked up once each. */
class Sections {
  private headings = new Map<Element, Element[]>();
  private numbers = new Map<Element | null, number>();

  /** The same number for all that stands in one section. */
  numberOf(element: Element): number {
    const section = this.of(element);
    const known = this.numbers.get(section);
    if (known !== undefined) return known;
    this.numbers.set(section, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The heading that an element stands under (or in), or its section where that has none before it. */
  private of(element: Element): Element | null {
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
