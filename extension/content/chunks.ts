import { INLINE, SKIPPED } from "./element-kinds.ts";
import { flows } from "./page-text.ts";
import { childrenOf, textOf, walkerOf } from "./safe-dom.ts";

/** A piece of the page that can be looked through at once: one element, or a run of siblings that flow in one line. */
export interface Chunk {
  first: Node;
  last: Node;
  /** all text in it, unfinished: blocks glued, scripts included */
  text: string;
}

/** Wrappers are opened this deep whatever they hold; deeper ones only if they hold many children. */
const OPENED = 7;
const MANY = 12;

/** Cuts a tree into chunks in reading order. Text is fetched by the browser's own quick way; the pieces are small enough to breathe between. */
export function* chunksOf(root: Node, depth = 0): Generator<Chunk> {
  const walker = walkerOf(root);
  for (let node = walker.firstChild(); node !== null; node = walker.nextSibling()) {
    const name: unknown = (node as Element).localName;
    if (node.nodeType === Node.TEXT_NODE || INLINE.has(name)) {
      const run = runFrom(node);
      walker.currentNode = run.last;
      if (run.text.length > 1) yield run;
    } else if (!SKIPPED.has(name)) {
      const element = node as Element;
      const children = childrenOf(element);
      if (children > 0 && (depth < OPENED || children > MANY)) yield* chunksOf(element, depth + 1);
      else {
        const text = textOf(element);
        if (text.length > 1) yield { first: element, last: element, text };
      }
    }
  }
}

function runFrom(first: Node): Chunk {
  let text = "";
  let last = first;
  for (let at: Node | null = first; at !== null && flows(at); at = at.nextSibling) {
    if (at.nodeType === Node.COMMENT_NODE) continue;
    text += at.nodeType === Node.TEXT_NODE ? (at as Text).data : textOf(at);
    last = at;
  }
  return { first, last, text };
}
