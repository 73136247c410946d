/** Elements that can hold a shadow tree without being custom elements. */
const HOSTS = new Set(["article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span"]);

/**
 * The shadow roots in a tree (not those within them), one by one; null now and then, as a place to breathe. `rootOf` asks the browser,
 * which tells an extension of closed roots too.
 */
export function* findShadowRoots(within: Node, rootOf: (element: Element) => ShadowRoot | null): Generator<ShadowRoot | null> {
  const walker = Document.prototype.createTreeWalker.call(document, within, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  for (let node: Node | null = within.nodeType === Node.ELEMENT_NODE ? within : walker.nextNode(); node !== null; node = walker.nextNode()) {
    const name: unknown = (node as Element).localName;
    if (typeof name === "string" && (HOSTS.has(name) || name.includes("-"))) {
      const root = rootOf(node as Element);
      if (root !== null) yield root;
    }
    if (++looked % 200 === 0) yield null;
  }
}
