/**
 * A page can name a form's input `firstChild` or a picture `body`, and the form or the document then answers with that element.
 * Text nodes and ordinary elements cannot be renamed so; for forms and the document these ask the prototypes, which a page's names do not reach.
 */
const own = <T>(prototype: object, name: string, of: object): T => Reflect.get(prototype, name, of) as T;

/** The page's `body`, or null before there is one. */
export function bodyOf(page: Document): HTMLElement | null {
  const body = own<HTMLElement | null>(Document.prototype, "body", page);
  return body;
}

/** The page's root element. */
export function rootOf(page: Document): Element | null {
  return own(Document.prototype, "documentElement", page);
}

/** A walker over elements and text. Moving by it is safe on any page, and as quick as asking nodes. */
export function walkerOf(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

/** The nearest ancestor (or the element itself) that a selector fits; shadow roots end the search. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The element's parent: of the top of a shadow tree, its host. Null at the top of the page. */
export function parentOf(element: Element): Element | null {
  const parent = own<Element | null>(Node.prototype, "parentElement", element);
  if (parent !== null) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

const textContent = Object.getOwnPropertyDescriptor(Node.prototype, "textContent")?.get as (this: Node) => string | null;

/** All text in a subtree, that of scripts too. */
export function textOf(node: Node): string {
  return textContent.call(node) ?? "";
}

/** How many elements a tree holds. */
export function descendantsOf(root: Node): number {
  if (root.nodeType === Node.ELEMENT_NODE) return Element.prototype.getElementsByTagName.call(root, "*").length;
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment.prototype.querySelectorAll.call(root, "*").length : 0;
}

/** How many element children a node has. */
export function childrenOf(element: Element): number {
  return own(Element.prototype, "childElementCount", element);
}
