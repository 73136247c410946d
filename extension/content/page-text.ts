import { INLINE, SKIPPED } from "./element-kinds.ts";
import { walkerOf } from "./safe-dom.ts";

/** One run of text as a reader sees it: the inline pieces of a block joined, with the way back to their nodes. */
export interface TextBlock {
  text: string;
  nodes: Text[];
  /** `starts[i]` is the UTF-16 offset in `text` where `nodes[i]` begins; below 0 where the block is a later part of one long node */
  starts: number[];
}

/** Parts names: what stood between was not text (code, a picture's label). */
const GAP = "\n\n";
/** A block is cut near this length, so that no single text can hold the page up. */
const LONGEST = 60_000;

/**
 * Reads a subtree, or the siblings from `root` to `last`, and hands out each block of text in reading order. Skips code, editors' fields
 * and what is no text. Shadow trees are not entered; their roots are read by themselves. Gives the number of UTF-16 units read.
 */
export function readBlocks(root: Node, emit: (block: TextBlock) => void, last: Node = root): number {
  let text = "";
  let nodes: Text[] = [];
  let starts: number[] = [];
  let units = 0;
  const part = (): void => {
    if (nodes.length > 0 && /\S/.test(text)) {
      units += text.length;
      emit({ text, nodes, starts });
    }
    text = "";
    nodes = [];
    starts = [];
  };
  const visit = (node: Node): boolean => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data.length > LONGEST) return longText(node as Text, data);
      if (text.length > LONGEST) part();
      nodes.push(node as Text);
      starts.push(text.length);
      text += data;
      return false;
    }
    const name: unknown = (node as Element).localName;
    if (name === "br") text += "\n";
    else if (SKIPPED.has(name)) text += GAP;
    else {
      if (!INLINE.has(name)) part();
      return true;
    }
    return false;
  };
  const longText = (node: Text, data: string): false => {
    part();
    for (let from = 0; from < data.length; ) {
      let to = Math.min(from + LONGEST, data.length);
      const space = to < data.length ? data.lastIndexOf(" ", to) : -1;
      if (space > from + LONGEST / 2) to = space;
      text = data.slice(from, to);
      nodes = [node];
      starts = [-from];
      part();
      from = to;
    }
    return false;
  };
  const leave = (node: Node): void => {
    if (!INLINE.has((node as Element).localName)) part();
  };
  for (let at: Node | null = root; at !== null; at = at === last ? null : at.nextSibling) walk(at, visit, leave);
  part();
  return units;
}

/** Visits a subtree in order. `visit` says whether to go in; `leave` is called on the way out of what was gone into. */
function walk(root: Node, visit: (node: Node) => boolean, leave: (node: Node) => void): void {
  if (!visit(root)) return;
  const walker = walkerOf(root);
  let node = walker.firstChild();
  if (node === null) return leave(root);
  for (;;) {
    if (visit(node)) {
      const child = walker.firstChild();
      if (child !== null) {
        node = child;
        continue;
      }
      leave(node);
    }
    let next = walker.nextSibling();
    // A walker's nextSibling climbs by itself only out of skipped nodes, and we skip none.
    while (next === null) {
      const parent = walker.parentNode();
      if (parent === null || parent === root) return leave(root);
      leave(parent);
      next = walker.nextSibling();
    }
    node = next;
  }
}

/** The siblings around a text node that flow in one line with it: the first and last of the run, to be read by `readBlocks`. */
export function runAround(node: Node): { first: Node; last: Node } {
  let top: Node = node;
  for (let parent = top.parentNode; parent !== null && parent.nodeType === Node.ELEMENT_NODE && INLINE.has((parent as Element).localName); parent = top.parentNode) top = parent;
  let first = top;
  let last = top;
  for (let at = first.previousSibling; at !== null && flows(at); at = at.previousSibling) first = at;
  for (let at = last.nextSibling; at !== null && flows(at); at = at.nextSibling) last = at;
  return { first, last };
}

/** True for what stands in a line of text: text itself, comments, inline elements and those that are passed over within it. */
export function flows(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE;
  const name: unknown = (node as Element).localName;
  return INLINE.has(name) || name === "br" || name === "code" || name === "kbd" || name === "samp" || name === "var" || name === "svg";
}

/** Where a span of a block stands in the page. Offsets are UTF-16 units of the block's text. */
export function spanOf(block: TextBlock, start: number, end: number): StaticRangeInit {
  const [startContainer, startOffset] = placeOf(block, start, false);
  const [endContainer, endOffset] = placeOf(block, end, true);
  return { startContainer, startOffset, endContainer, endOffset };
}

/** The node and offset of a unit of a block. `ending`: a place between two nodes is the earlier one's end. */
function placeOf({ nodes, starts }: TextBlock, offset: number, ending: boolean): [Text, number] {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const begins = starts[middle] ?? 0;
    if (ending ? begins < offset : begins <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low] as Text;
  return [node, Math.min(offset - (starts[low] ?? 0), node.length)];
}
