import { INLINE } from "./element-kinds.ts";
import { parentOf } from "./safe-dom.ts";

/** Longest time to spend on finding what is in view, in ms. */
const ENOUGH = 3;

/** The blocks that a reader has before the eyes, found by a few looks at points of the window; some may be missed. */
export function blocksInView(): Element[] {
  const began = performance.now();
  const found = new Set<Element>();
  for (const x of [0.5, 0.3, 0.7])
    for (let y = 0.08; y < 1; y += 0.07) {
      const at = Document.prototype.elementFromPoint.call(document, innerWidth * x, innerHeight * y);
      if (at !== null) found.add(blockOf(at));
      if (performance.now() - began > ENOUGH) return usable(found);
    }
  return usable(found);
}

function blockOf(element: Element): Element {
  let at = element;
  while (INLINE.has(at.localName)) {
    const parent = parentOf(at);
    if (parent === null) break;
    at = parent;
  }
  return at;
}

/** Without wrappers that hold half the page. */
function usable(elements: Set<Element>): Element[] {
  return [...elements].filter((element) => element.localName !== "body" && element.localName !== "html" && element.childElementCount < 60);
}
