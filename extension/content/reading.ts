import type { MatchIndex } from "../../src/match/open-index.ts";
import type { Reading } from "../../src/protocol/calls.ts";
import { shadowRootOf } from "../browser/page-side.ts";
import { isOurs } from "../hovercard/host.ts";
import { PageReader } from "./reader.ts";
import type { PageMention } from "./page-mention.ts";
import { bodyOf, rootOf } from "./safe-dom.ts";
import { findShadowRoots } from "./shadow-roots.ts";
import { breathe, calm, inSlices } from "./slices.ts";
import { blocksInView } from "./viewport.ts";
import { type Changed, Watcher } from "./watch.ts";

/** How long we may work on changes within one second, in ms; then we rest until it is over. */
const BUDGET = 60;
/** How long changes are gathered before they are read, in ms. */
const GATHER = 120;

/**
 * Reads a page and goes on reading as it changes: what is in view first, then all of it in slices, then only what came or changed.
 * Tells `found` whenever who is named may have changed. Touches nothing.
 */
export class PageReading {
  state: Reading["state"] = "reading";
  because: Reading["because"];
  readonly reader: PageReader;
  private readonly watcher = new Watcher(() => this.wake());
  private readonly shadows = new Set<ShadowRoot>();
  private running = false;
  private stopped = false;
  private gathering = false;
  private address = location.href;
  private second = 0;
  private spent = 0;
  private decided = 0;
  private toldAt = 0;
  private telling = false;

  constructor(index: MatchIndex, private readonly found: (mentions: PageMention[]) => void) {
    this.reader = new PageReader(index, rootOf(document)?.getAttribute("lang") ?? "");
  }

  /** Begins: reads all, then follows changes. */
  async start(): Promise<void> {
    this.watcher.watch(document);
    await this.readAll(true);
    await calm();
    if (!this.stopped) await this.readShadows(document);
  }

  /** Reads everything once more, as if the page were new. */
  async again(): Promise<void> {
    this.reader.forgetAll(rootOf(document)?.getAttribute("lang") ?? "");
    this.watcher.take();
    await this.readAll(false);
    await this.readShadows(document);
  }

  /** Stops for good. */
  stop(): void {
    this.stopped = true;
    this.watcher.stop();
  }

  private async readAll(first: boolean): Promise<void> {
    const body = bodyOf(document);
    if (body === null || this.running) return;
    this.running = true;
    this.state = "reading";
    try {
      if (first) {
        await inSlices(this.viewSteps(), () => this.stopped);
        this.tell();
        await breathe();
      }
      await inSlices(this.reader.read(body), () => this.stopped, (ms) => this.soFar(ms));
      for (const root of this.shadows) await inSlices(this.reader.read(root), () => this.stopped);
      this.settle();
    } catch (error) {
      this.fault(error);
    } finally {
      this.running = false;
    }
    this.tell();
    if (this.gathering) this.wake();
  }

  private *viewSteps(): Generator<void> {
    for (const block of blocksInView()) yield* this.reader.read(block);
  }

  /** Says what was found while the rest is still being read, but never spends more on that than on reading. */
  private soFar(ms: number): number {
    this.decided -= ms;
    if (this.decided < 0) this.tell();
    return 0;
  }

  private tell(): void {
    if (this.stopped) return;
    const began = performance.now();
    this.found(this.reader.mentions());
    this.toldAt = performance.now();
    this.decided = Math.max(100, (this.toldAt - began) * 8);
  }

  /** Says at once what changed, but in a page that changes all the time only twice a second: all its names are weighed and marked anew. */
  private tellInTime(): void {
    if (this.telling) return;
    const rest = this.toldAt + 500 - performance.now();
    if (rest <= 0) return this.tell();
    this.telling = true;
    setTimeout(() => {
      this.telling = false;
      this.tell();
    }, rest);
  }

  private wake(): void {
    if (this.gathering && !this.running) return;
    this.gathering = true;
    if (this.running) return;
    const now = performance.now();
    if (now - this.second > 1000) [this.second, this.spent] = [now, 0];
    const rest = this.spent >= BUDGET ? Math.max(GATHER, this.second + 1000 - now) : GATHER;
    if (rest > GATHER) [this.state, this.because] = ["part", "too-busy"];
    setTimeout(() => void this.follow(), rest);
  }

  private async follow(): Promise<void> {
    if (this.stopped) return;
    this.gathering = false;
    const changed = this.watcher.take();
    if (location.href !== this.address) this.address = location.href;
    if (changed.flood) {
      [this.state, this.because] = ["part", "too-busy"];
      this.reader.forgetGone();
      this.tell();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await calm();
      return this.stopped ? undefined : this.again();
    }
    this.running = true;
    try {
      if (changed.gone) this.reader.forgetGone();
      await inSlices(this.changedSteps(changed), () => this.stopped, (ms) => {
        this.spent += ms;
        return this.spent >= BUDGET ? Math.max(0, this.second + 1000 - performance.now()) : 0;
      });
      this.settle();
    } catch (error) {
      this.fault(error);
    } finally {
      this.running = false;
    }
    this.tellInTime();
    if (this.gathering) {
      this.gathering = false;
      this.wake();
    }
  }

  private *changedSteps({ added, lines }: Changed): Generator<void> {
    for (const node of lines) {
      if (node.isConnected && !under(node, added)) yield* this.reader.readAnew(node);
      yield;
    }
    for (const node of added) {
      if (!node.isConnected || under(node, added)) continue;
      yield* this.reader.readAdded(node as Element);
      for (const root of findShadowRoots(node as Element, pageRootOf)) yield* this.enter(root);
      yield;
    }
  }

  private async readShadows(within: Document | ShadowRoot): Promise<void> {
    const before = this.shadows.size;
    await inSlices(this.shadowSteps(within), () => this.stopped);
    if (this.shadows.size > before) this.tell();
  }

  private *shadowSteps(within: Document | ShadowRoot): Generator<void> {
    for (const root of findShadowRoots(within, pageRootOf)) {
      if (root !== null) yield* this.enter(root);
      yield;
    }
  }

  private *enter(root: ShadowRoot | null): Generator<void> {
    if (root === null || this.shadows.has(root)) return;
    this.shadows.add(root);
    this.watcher.watch(root);
    yield* this.reader.read(root);
    for (const inner of findShadowRoots(root, pageRootOf)) yield* this.enter(inner);
  }

  private settle(): void {
    if (this.reader.full) [this.state, this.because] = ["part", "too-long"];
    else if (this.because !== "fault") [this.state, this.because] = ["whole", undefined];
  }

  private fault(_error: unknown): void {
    [this.state, this.because] = ["part", "fault"];
  }
}

/** True if one of these holds the node. */
function under(node: Node, holders: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (holders.has(at)) return true;
  return false;
}

/** The shadow root of an element of the page's; our own are none. */
function pageRootOf(element: Element): ShadowRoot | null {
  return isOurs(element) ? null : shadowRootOf(element);
}
