import { discreetHost, type Variant } from "./discreet-host.ts";
import { DiscreetTree, type Line } from "./discreet-tree.ts";
import { inkStandsOff } from "./ground.ts";
import type { Marked, Marker } from "./mark.ts";
import { INK } from "./mark-styles.ts";
import { boxesOf } from "./on-screen.ts";
import type { PageMention } from "./page-mention.ts";
import { closest } from "./safe-dom.ts";

/** How many blocks are given a tree in one go: each asks for a layout. */
const BATCH = 40;

interface Carrier {
  tree: DiscreetTree;
  marked: Marked[];
  /** false: it changed the block's measures, so it draws nothing */
  fits: boolean;
}

/**
 * Marks drawn inside closed shadow trees of the blocks themselves: nothing in the page's tree, styles or highlights tells of them, and each
 * block is measured before and after. Harder to notice, never invisible: a page that tries to give a marked block a shadow tree of its own is
 * refused. Where a block cannot carry a mark unchanged, there is none.
 */
export class DiscreetMarker implements Marker {
  private carriers = new Map<HTMLElement, Carrier>();
  private refused = new WeakSet<Element>();
  private washed: PageMention | null = null;
  private wanted: readonly Marked[] = [];
  private rest: Marked[] = [];
  private batch: number | null = null;
  private readonly sizes = new ResizeObserver(() => this.redraw());
  private readonly again = setInterval(() => this.redraw(), 1000);
  private readonly loaded = (event: Event): void => void (event.target instanceof Element && this.redraw());

  constructor() {
    addEventListener("load", this.loaded, { capture: true, passive: true });
    addEventListener("toggle", this.loaded, { capture: true, passive: true });
    addEventListener("scroll", this.scrolled, { capture: true, passive: true });
    document.fonts.addEventListener("loadingdone", this.redraw);
  }

  paint(marked: readonly Marked[]): void {
    this.wanted = marked;
    for (const carrier of this.carriers.values()) carrier.marked = [];
    if (this.batch !== null) cancelAnimationFrame(this.batch);
    this.place([...marked]);
  }

  wash(mention: PageMention | null): void {
    this.washed = mention;
    this.redraw();
  }

  clear(): void {
    clearInterval(this.again);
    if (this.batch !== null) cancelAnimationFrame(this.batch);
    this.sizes.disconnect();
    removeEventListener("load", this.loaded, { capture: true });
    removeEventListener("toggle", this.loaded, { capture: true });
    removeEventListener("scroll", this.scrolled, { capture: true });
    document.fonts.removeEventListener("loadingdone", this.redraw);
    for (const { tree } of this.carriers.values()) tree.clear();
    for (const [host, { tree }] of this.carriers) kept.set(host, tree);
    this.carriers.clear();
  }

  /** Gives each mention to its block, those in view first; blocks beyond wait their turn. */
  private place(left: Marked[]): void {
    const near = left.filter(({ mention }) => isNear(mention.parent));
    const now = near.slice(0, BATCH);
    for (const one of now) this.give(one);
    this.redraw();
    for (const [host, carrier] of this.carriers) if (carrier.marked.length === 0 && !left.some(({ mention }) => host.contains(mention.parent))) carrier.tree.draw([]);
    this.rest = left.filter((one) => !now.includes(one));
    this.batch = near.length > BATCH ? requestAnimationFrame(() => this.place(this.rest)) : null;
  }

  /** Blocks that come near as the page is scrolled get their turn. */
  private readonly scrolled = (): void => {
    if (this.rest.length === 0 || this.batch !== null) return;
    this.batch = requestAnimationFrame(() => this.place(this.rest));
  };

  private give(marked: Marked): void {
    const { parent } = marked.mention;
    for (let at: Element | null = parent; at !== null; at = at.parentElement) {
      const there = this.carriers.get(at as HTMLElement);
      if (there) return void there.marked.push(marked);
      if (this.refused.has(at)) return;
    }
    const found = knownHost(parent) ?? discreetHost(parent);
    if (found === null) return void this.refused.add(parent);
    const { host, variant } = found;
    const before = measures(host);
    const tree = kept.get(host) ?? new DiscreetTree(host, variant);
    tree.as(variant);
    kept.set(host, tree);
    let fits = same(before, measures(host));
    if (!fits && variant === "float") {
      tree.as("abs");
      fits = same(before, measures(host));
    }
    if (!fits) tree.clear();
    this.carriers.set(host, { tree, marked: [marked], fits });
    this.sizes.observe(host);
  }

  private readonly redraw = (): void => {
    for (const [host, { tree, marked, fits }] of this.carriers) {
      if (!host.isConnected) {
        this.carriers.delete(host);
        this.sizes.unobserve(host);
      } else if (fits && isNear(host)) tree.draw(marked.flatMap((one) => this.linesFor(one)));
    }
  };

  private linesFor({ mention, look }: Marked): Line[] {
    const { parent } = mention;
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize);
    const offset = closest(parent, "a[href]") !== null ? 0.38 : look.thin ? 0.2 : 0.24;
    const drop = ascent(style) + size * offset;
    const ink = inkStandsOff(parent) ? INK : style.color;
    return boxesOf(mention.span).map((box) => ({ box, drop, kind: look.kind, thin: look.thin, ink, washed: this.washed?.key === mention.key }));
  }
}

/** Trees outlive the marker: a block that has one is given no second. */
const kept = new WeakMap<Element, DiscreetTree>();

function knownHost(element: Element): { host: HTMLElement; variant: Variant } | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (kept.has(at)) return { host: at as HTMLElement, variant: "float" };
  return null;
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
}

function measures(host: HTMLElement): number[] {
  const box = host.getBoundingClientRect();
  const above = host.parentElement?.getBoundingClientRect();
  return [box.width, box.height, host.scrollWidth, host.scrollHeight, box.left - (above?.left ?? 0), box.top - (above?.top ?? 0), above?.height ?? 0, above?.width ?? 0].map((value) => Math.round(value * 64) / 64);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, at) => Math.abs(value - (b[at] ?? 0)) < 0.02);
}

let canvas: CanvasRenderingContext2D | null = null;
const ascents = new Map<string, number>();

/** How far a font reaches above its base line, in px: text boxes begin there. */
function ascent({ font, fontSize }: CSSStyleDeclaration): number {
  const known = ascents.get(font);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (canvas === null) return Number.parseFloat(fontSize);
  canvas.font = font;
  const value = canvas.measureText("x").fontBoundingBoxAscent;
  ascents.set(font, value);
  return value;
}
