import { type Grounds, inkStandsOff } from "./ground.ts";
import { MarkSheet } from "./mark-sheet.ts";
import { lookCode, type MarkLook } from "./mark-styles.ts";
import type { PageMention } from "./page-mention.ts";
import { closest } from "./safe-dom.ts";

/** A mention with the way it is to be marked. */
export interface Marked {
  mention: PageMention;
  look: Omit<MarkLook, "ink" | "link">;
}

/** What a way of marking can do: paint these and nothing else, wash the chosen one, leave no trace. */
export interface Marker {
  paint(marked: readonly Marked[]): void;
  /** a light wash behind one mention, or behind none */
  wash(mention: PageMention | null): void;
  clear(): void;
}

interface Painted {
  range: StaticRange;
  code: string;
}

/**
 * Marks by the browser's own highlights: no node, no attribute, and the page's text keeps its place, colour and links.
 * Highlight names begin with a few letters of chance, other ones on every page. A page that looks can read the registry.
 */
export class HighlightMarker implements Marker {
  private readonly prefix = `h${Math.random().toString(36).slice(2, 7)}`;
  private readonly sheet = new MarkSheet(this.prefix);
  private painted = new Map<string, Painted>();
  /** our own highlights by name: Firefox lets no content script walk the registry ("Xray wrapping of iterators not supported", 2026) */
  private readonly own = new Map<string, Highlight>();
  private inks = new WeakMap<Element, boolean>();

  paint(marked: readonly Marked[]): void {
    if (marked.length === 0 && this.painted.size === 0) return;
    // The page's styles are asked before ours are put there: that makes the browser work all of them out anew.
    const grounds: Grounds = new Map();
    const codes = marked.map(({ mention, look: given }) => {
      const look = { ...given, link: closest(mention.parent, "a[href]") !== null, ink: this.inkFor(mention.parent, grounds) };
      this.sheet.use(look);
      return lookCode(look);
    });
    this.sheet.adopt();
    const next = new Map<string, Painted>();
    for (const [at, { mention }] of marked.entries()) {
      const before = this.painted.get(mention.key);
      const code = codes[at] as string;
      const { startContainer, startOffset, endContainer, endOffset } = mention.span;
      const same = before?.code === code && before.range.startContainer === startContainer && before.range.startOffset === startOffset && before.range.endContainer === endContainer && before.range.endOffset === endOffset;
      if (before && !same) this.highlight(before.code).delete(before.range);
      const range = same ? before.range : new StaticRange(mention.span);
      if (!same) this.highlight(code).add(range);
      next.set(mention.key, { range, code });
    }
    for (const [key, { code, range }] of this.painted) if (!next.has(key)) this.highlight(code).delete(range);
    this.painted = next;
    for (const [name, { size }] of this.own) if (size === 0) this.forget(name);
  }

  wash(mention: PageMention | null): void {
    const name = `${this.prefix}w`;
    CSS.highlights.delete(name);
    if (mention === null) return;
    this.sheet.useWash();
    this.sheet.adopt();
    CSS.highlights.set(name, new Highlight(new StaticRange(mention.span)));
  }

  clear(): void {
    CSS.highlights.delete(`${this.prefix}w`);
    for (const name of this.own.keys()) this.forget(name);
    this.painted.clear();
    this.sheet.drop();
  }

  private inkFor(element: Element, grounds: Grounds): boolean {
    const known = this.inks.get(element);
    if (known !== undefined) return known;
    const ink = inkStandsOff(element, grounds);
    this.inks.set(element, ink);
    return ink;
  }

  private highlight(code: string): Highlight {
    const name = this.prefix + code;
    const one = this.own.get(name) ?? new Highlight();
    this.own.set(name, one);
    // A page may have cleared the registry.
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, one);
    return one;
  }

  private forget(name: string): void {
    this.own.delete(name);
    CSS.highlights.delete(name);
  }
}
