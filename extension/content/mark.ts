import { inkStandsOff } from "./ground.ts";
import { lookCode, markSheet, type MarkLook } from "./mark-styles.ts";
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
  private sheet: CSSStyleSheet | null = null;
  private painted = new Map<string, Painted>();
  /** our own highlights by name: Firefox lets no content script walk the registry ("Xray wrapping of iterators not supported", 2026) */
  private readonly own = new Map<string, Highlight>();
  private inks = new WeakMap<Element, boolean>();

  paint(marked: readonly Marked[]): void {
    if (marked.length === 0 && this.painted.size === 0) return;
    this.adopt();
    const next = new Map<string, Painted>();
    for (const { mention, look } of marked) {
      const before = this.painted.get(mention.key);
      const code = lookCode({ ...look, link: closest(mention.parent, "a[href]") !== null, ink: this.inkFor(mention.parent) });
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
    this.adopt();
    CSS.highlights.set(name, new Highlight(new StaticRange(mention.span)));
  }

  clear(): void {
    CSS.highlights.delete(`${this.prefix}w`);
    for (const name of this.own.keys()) this.forget(name);
    this.painted.clear();
    if (this.sheet === null) return;
    const { sheet } = this;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    this.sheet = null;
  }

  private inkFor(element: Element): boolean {
    const known = this.inks.get(element);
    if (known !== undefined) return known;
    const ink = inkStandsOff(element);
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

  /** Puts our sheet last, once; a page that replaces its own list of sheets loses ours, and gets it back with the next paint. */
  private adopt(): void {
    this.sheet ??= this.make();
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  private make(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markSheet(this.prefix));
    return sheet;
  }
}
