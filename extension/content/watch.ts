import { INLINE } from "./element-kinds.ts";

/** What changed on a page since it was last asked. */
export interface Changed {
  /** elements that came, to be looked through */
  added: Set<Node>;
  /** text, or inline elements, whose line is to be read anew */
  lines: Set<Node>;
  /** something left the page */
  gone: boolean;
  /** so much changed that it is not kept one by one */
  flood: boolean;
}

/** More changes than this between two looks are a flood: they are forgotten, and the page is read again once it calms down. */
const FLOOD = 4000;

/** Notes what changes in the page's text. Does next to nothing by itself: it is called in the middle of the page's own work. */
export class Watcher {
  private changed: Changed = { added: new Set(), lines: new Set(), gone: false, flood: false };
  private readonly observer: MutationObserver;

  constructor(private readonly wake: () => void) {
    this.observer = new MutationObserver((records) => this.note(records));
  }

  /** Watches a tree: the page, or a shadow root in it. */
  watch(root: Node): void {
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Stops, and forgets what changed. */
  stop(): void {
    this.observer.disconnect();
    this.take();
  }

  /** Gives what changed, and begins anew. */
  take(): Changed {
    const { changed } = this;
    this.changed = { added: new Set(), lines: new Set(), gone: false, flood: false };
    return changed;
  }

  private note(records: readonly MutationRecord[]): void {
    const { changed } = this;
    for (const record of records) {
      if (changed.flood) break;
      if (record.type === "characterData") changed.lines.add(record.target);
      else {
        for (const node of record.addedNodes) this.came(node);
        if (record.removedNodes.length > 0) {
          changed.gone = true;
          // What was left and right of it may now be one line.
          if (record.addedNodes.length === 0) for (const node of [record.previousSibling, record.nextSibling]) if (node !== null && node.nodeType === Node.TEXT_NODE) changed.lines.add(node);
        }
      }
      if (changed.added.size + changed.lines.size > FLOOD) {
        changed.flood = true;
        changed.added.clear();
        changed.lines.clear();
      }
    }
    this.wake();
  }

  private came(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.changed.lines.add(node);
    else if (node.nodeType !== Node.COMMENT_NODE) (INLINE.has((node as Element).localName) ? this.changed.lines : this.changed.added).add(node);
  }
}
