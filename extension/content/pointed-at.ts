import { shadowRootOf } from "../browser/page-side.ts";
import { inside } from "../hovercard/place.ts";
import { boxesOf } from "./on-screen.ts";
import type { PageMention } from "./page-mention.ts";

/** How many things that lie on top of each other are looked through: a card whose whole face is a link lies over its own text. */
const DEEP = 8;

/** Finds the mention that lies under a point, among those that wear a mark. Asked only when the pointer slows down. */
export class PointedAt {
  private byElement = new Map<Element, PageMention[]>();

  /** Takes up the mentions that can be pointed at. */
  know(marked: readonly PageMention[]): void {
    this.byElement.clear();
    for (const mention of marked) {
      for (const node of [mention.span.startContainer, mention.span.endContainer]) {
        const element = node.parentElement;
        if (element === null) continue;
        const known = this.byElement.get(element);
        if (known === undefined) this.byElement.set(element, [mention]);
        else if (!known.includes(mention)) known.push(mention);
      }
    }
  }

  /** The mention under a point of the window, or null. */
  find(x: number, y: number): PageMention | null {
    if (this.byElement.size === 0) return null;
    return this.among(Document.prototype.elementsFromPoint.call(document, x, y), x, y);
  }

  private among(elements: readonly Element[], x: number, y: number): PageMention | null {
    for (const element of elements.slice(0, DEEP)) {
      const hit = this.byElement.get(element)?.find(({ span }) => boxesOf(span).some((box) => inside(x, y, box, 2)));
      if (hit) return hit;
      const root = shadowRootOf(element);
      if (root === null) continue;
      const within = this.among(root.elementsFromPoint(x, y).filter((one) => one.getRootNode() === root), x, y);
      if (within !== null) return within;
    }
    return null;
  }
}
