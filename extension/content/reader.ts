import { mayMention, mayStartAt } from "../../src/match/candidates.ts";
import { openEvidence } from "../../src/match/evidence-words.ts";
import type { BlockMention } from "../../src/match/page.ts";
import { decide, dropBlock, openPage, scanBlock, type Page, wantsEvidence } from "../../src/match/page.ts";
import type { MatchIndex } from "../../src/match/open-index.ts";
import { type Chunk, chunksOf, type Run, runsAt } from "./chunks.ts";
import { SKIPPED, UNREAD, UNREAD_TEXT } from "./element-kinds.ts";
import { type PageMention, toPageMention } from "./page-mention.ts";
import { readBlocks, runAround, type TextBlock } from "./page-text.ts";
import { closest, parentOf, textOf } from "./safe-dom.ts";

/** A block that is held: it names somebody, or stands beside one that does. */
export interface HeldBlock extends TextBlock {
  id: number;
  /** how many names stand in it, decided or not */
  names: number;
  /** where it stands in the page itself: its first node, or the outermost host of its shadow tree */
  anchor: Node;
}

/** Units of text to either side of a name that are read for evidence: some 60 words. */
const AROUND = 480;
/** Text beyond this many UTF-16 units is not read. */
const MOST = 40_000_000;
const WINDOW = 120_000;

/**
 * Holds what a page says, as far as it names anybody: blocks with names and their surroundings, in reading order. Everything else was
 * looked through once and is forgotten. Reads only when told; never touches the page.
 */
export class PageReader {
  /** UTF-16 units looked through so far */
  units = 0;
  private page: Page;
  private order: HeldBlock[] = [];
  private byNode = new WeakMap<Node, HeldBlock>();
  private lastId = 0;
  /** units read closely since the last breath */
  private heavy = 0;

  constructor(private readonly index: MatchIndex, lang: string) {
    this.page = openPage(index, lang);
  }

  /** True once the page is longer than we read. */
  get full(): boolean {
    return this.units > MOST;
  }

  /** Looks a subtree through, step by step, and holds the blocks that name somebody. */
  *read(root: Node): Generator<void> {
    for (const chunk of chunksOf(root)) {
      if (this.full) return;
      yield* this.look(chunk);
      yield;
    }
  }

  /** Looks an element that came through, itself included. */
  *readAdded(element: Element): Generator<void> {
    const parent = parentOf(element);
    if (this.full || SKIPPED.has(element.localName) || (parent !== null && isUnder(parent, UNREAD_TEXT))) return;
    const text = textOf(element);
    if (text.length < WINDOW) yield* this.look({ runs: [{ first: element, last: element, units: text.length }], text });
    else yield* this.read(element);
  }

  /** Reads an element, or the line that a text node or inline element is in, anew: what was held of it is dropped first. */
  *readAnew(node: Node): Generator<void> {
    const parent = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (this.full || (parent !== null && isUnder(parent, UNREAD_TEXT))) return;
    const { first, last } = runAround(node);
    let text = "";
    readBlocks(first, (block) => {
      for (const one of block.nodes) this.drop(this.byNode.get(one));
      text += block.text + "\n\n";
    }, last);
    this.units += text.length;
    if (mayMention(this.index, text)) yield* this.readRun({ first, last });
  }

  /** Lets go of what has left the page. */
  forgetGone(): void {
    const gone = this.order.filter(({ nodes }) => !nodes.every((node) => node.isConnected));
    for (const block of gone) this.drop(block);
  }

  /** Lets go of everything, as for another page. */
  forgetAll(lang: string): void {
    this.page = openPage(this.index, lang);
    this.order = [];
    this.byNode = new WeakMap();
    this.units = 0;
  }

  /** Who is named, in reading order, as far as the page was read; earlier answers may change with what is read later. */
  mentions(): PageMention[] {
    if (!this.order.some(({ names }) => names > 0)) return [];
    const byId = new Map(this.order.map((block) => [block.id, block]));
    const { mentions } = decide(this.page, this.order.map(({ id }) => id));
    return mentions.flatMap((mention: BlockMention) => {
      const block = byId.get(mention.block);
      return block ? toPageMention(mention, block) : [];
    }).filter(({ parent }) => !isUnder(parent, UNREAD));
  }

  /** Looks a chunk's text through; nodes are visited only where a name may stand. */
  private *look({ runs, text }: Chunk): Generator<void> {
    this.units += text.length;
    const starts: number[] = [];
    for (let from = 0; from < text.length; from += WINDOW) {
      const part = text.length <= WINDOW ? text : text.slice(from, from + WINDOW + 80);
      for (const start of mayStartAt(this.index, part)) if (start < WINDOW) starts.push(from + start);
      if (text.length > WINDOW) yield;
    }
    if (starts.length > 0) for (const run of runsAt(runs, starts)) yield* this.readRun(run);
  }

  private *readRun({ first, last }: Pick<Run, "first" | "last">): Generator<void> {
    const blocks: TextBlock[] = [];
    readBlocks(first, (block) => blocks.push(block), last);
    // Long texts are several blocks of one node: none of them is old.
    const own = new Set<HeldBlock>();
    for (const block of blocks) {
      // What was read around an earlier one may hold this one already.
      for (const node of block.nodes) {
        const there = this.byNode.get(node);
        if (there !== undefined && !own.has(there)) this.drop(there);
      }
      const held = this.hold(block);
      if (held !== null) own.add(held);
      if (held !== null && wantsEvidence(this.page, held.id)) {
        this.readAround(held);
        while (!openEvidence(this.index, 250)) yield;
      }
      this.heavy += block.text.length;
      if (this.heavy < 20_000) continue;
      this.heavy = 0;
      yield;
    }
  }

  /** Holds a block if it names somebody (or `anyway`), in its place. */
  private hold(block: TextBlock, anyway = false): HeldBlock | null {
    const first = block.nodes[0] as Text;
    const id = ++this.lastId;
    const names = scanBlock(this.page, id, block.text, langOf(first));
    if (names === 0 && !anyway) {
      dropBlock(this.page, id);
      return null;
    }
    const held: HeldBlock = { ...block, id, names, anchor: anchorOf(first) };
    for (const node of block.nodes) this.byNode.set(node, held);
    this.place(held);
    return held;
  }

  private drop(block: HeldBlock | undefined): void {
    if (block === undefined) return;
    const at = this.order.indexOf(block);
    if (at >= 0) this.order.splice(at, 1);
    for (const node of block.nodes) if (this.byNode.get(node) === block) this.byNode.delete(node);
    dropBlock(this.page, block.id);
  }

  private place(block: HeldBlock): void {
    let low = 0;
    let high = this.order.length;
    const last = this.order[high - 1];
    if (last === undefined || !comesAfter(last.anchor, block.anchor)) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesAfter((this.order[middle] as HeldBlock).anchor, block.anchor)) high = middle;
      else low = middle + 1;
    }
    this.order.splice(low, 0, block);
  }

  /** Holds the text before and after a block too: a weak name is judged by its company. */
  private readAround({ nodes }: HeldBlock): void {
    for (const direction of ["previousNode", "nextNode"] as const) {
      const edge = (direction === "previousNode" ? nodes[0] : nodes.at(-1)) as Text;
      const walker = Document.prototype.createTreeWalker.call(document, edge.getRootNode(), NodeFilter.SHOW_TEXT);
      walker.currentNode = edge;
      let left = AROUND;
      for (let node = walker[direction]() as Text | null, looked = 0; node !== null && left > 0 && looked < 200; node = walker[direction]() as Text | null, looked++) {
        if (!/\S/.test(node.data)) continue;
        if (!this.byNode.has(node)) {
          if (node.length > WINDOW || node.parentElement === null || isUnder(node.parentElement, UNREAD_TEXT)) continue;
          const { first, last } = runAround(node);
          readBlocks(first, (block) => block.nodes.some((one) => this.byNode.has(one)) || this.hold(block, true), last);
        }
        left -= node.length;
      }
    }
  }
}

/** True if `other` stands before `node` in the page. */
function comesAfter(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function anchorOf(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? anchorOf(root.host) : node;
}

function langOf(node: Node): string | undefined {
  const parent = node.parentElement;
  const spoken = parent === null ? null : closest(parent, "[lang]");
  return spoken === null || spoken.localName === "html" ? undefined : (spoken.getAttribute("lang") ?? undefined);
}

function isUnder(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at !== null; ) {
    if (closest(at, selector) !== null) return true;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
