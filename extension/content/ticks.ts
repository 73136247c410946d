import { claimAsOurs } from "../hovercard/host.ts";
import { INK } from "./mark-styles.ts";
import { boxesOf } from "./on-screen.ts";
import type { PageMention } from "./page-mention.ts";
import { rootOf } from "./safe-dom.ts";

/** Marks nearer to each other than this share one tick: parts of the window's height. */
const FINE = 250;
const SHEET = `i{position:absolute;right:0;width:8px;height:3px;background:${INK}}@media (forced-colors:active){i{forced-color-adjust:none;background:CanvasText}}@media print{i{display:none}}`;
const HOST = "all:initial;position:fixed;inset:0 0 0 auto;width:8px;z-index:2147483646;pointer-events:none;display:block".replace(/;|$/g, "!important;");

/** Ticks beside the scroll bar, where the marked mentions of a long page stand: one element at the end of the root, with a closed shadow tree. */
export class Ticks {
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private marked: readonly PageMention[] = [];
  private readonly sized = new ResizeObserver(() => this.soon());
  private due = false;

  /** Shows these, or takes all away if there are none. */
  show(marked: readonly PageMention[]): void {
    const page = rootOf(document);
    if (marked.length === 0 || page === null) return this.clear();
    this.marked = marked;
    const host = (this.host ??= this.make());
    if (!host.isConnected) page.append(host);
    this.sized.observe(page);
    this.soon();
  }

  /** Leaves no trace. */
  clear(): void {
    this.sized.disconnect();
    this.host?.remove();
    this.host = this.root = null;
    this.marked = [];
  }

  private make(): HTMLElement {
    const host = Document.prototype.createElement.call(document, "div") as HTMLElement;
    claimAsOurs(host);
    host.style.cssText = HOST;
    this.root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    this.root.adoptedStyleSheets = [sheet];
    return host;
  }

  private soon(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.draw();
    });
  }

  private draw(): void {
    const page = rootOf(document);
    if (this.root === null || page === null) return;
    const places = new Set<number>();
    if (page.scrollHeight > innerHeight)
      for (const { span } of this.marked) {
        const [box] = boxesOf(span);
        if (box !== undefined) places.add(Math.round(((box.top + scrollY) / page.scrollHeight) * FINE));
      }
    this.root.replaceChildren(...[...places].map((place) => {
      const tick = Document.prototype.createElement.call(document, "i") as HTMLElement;
      tick.style.top = `${(place / FINE) * 100}%`;
      return tick;
    }));
  }
}
