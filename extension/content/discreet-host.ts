import { shadowRootOf } from "../browser/page-side.ts";
import { childrenOf, parentOf } from "./safe-dom.ts";

/** How a block carries marks: `float` lies under what the page puts above its text; `abs` leaves the flow alone, but may paint over earlier boxes. */
export type Variant = "float" | "abs";

const HOSTS = new Set(["article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "section"]);
const DISPLAYS = new Set(["block", "flow-root", "list-item", "inline-block"]);
/** A block with more in it costs too much to give a shadow tree. */
const MOST_WITHIN = 3000;

/**
 * The block that can carry the mark of a text in `element`, and how; null if none can without changing or covering anything. A shadow tree
 * cannot be taken off again, so everything is asked before.
 */
export function discreetHost(element: Element): { host: HTMLElement; variant: Variant } | null {
  let painted = false;
  let split = false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (HOSTS.has(at.localName) && (DISPLAYS.has(style.display) || style.display === "flex" || style.display === "grid")) {
      if (!canCarry(at, style)) return null;
      const variant = split || painted || holdsBlocks(at) || style.display === "flex" || style.display === "grid" ? "abs" : "float";
      return variant === "abs" && scrollsWithout(at, style) ? null : { host: at as HTMLElement, variant };
    }
    if (isApart(style) || at.localName === "dialog" || at.localName === "details" || at.localName === "summary") return null;
    if (style.backgroundColor !== "rgba(0, 0, 0, 0)" || style.backgroundImage !== "none") painted = true;
    if (!style.display.startsWith("inline")) split = true;
  }
  return null;
}

function canCarry(host: Element, style: CSSStyleDeclaration): boolean {
  if (!(host instanceof HTMLElement) || host.isContentEditable || style.writingMode !== "horizontal-tb" || isTurned(host)) return false;
  if (shadowRootOf(host) !== null || !host.checkVisibility() || host.getElementsByTagName("*").length > MOST_WITHIN) return false;
  const line = getComputedStyle(host, "::first-line");
  const letter = getComputedStyle(host, "::first-letter");
  return line.font === style.font && line.color === style.color && letter.font === style.font && letter.float === "none";
}

/** Layers of their own between a text and its block: the mark would not go with them, or would be seen where they are cut off. */
function isApart(style: CSSStyleDeclaration): boolean {
  return style.position !== "static" || style.float !== "none" || style.overflow !== "visible" || style.transform !== "none" || style.filter !== "none" || style.clipPath !== "none" || style.opacity !== "1" || style.willChange !== "auto";
}

/** A turned or mirrored block has no level line to draw along. */
function isTurned(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { transform, rotate } = getComputedStyle(at);
    if (rotate !== "none" && rotate !== "") return true;
    if (transform === "none") continue;
    const { a, b, c, d } = new DOMMatrixReadOnly(transform);
    if (b !== 0 || c !== 0 || a <= 0 || d <= 0) return true;
  }
  return false;
}

function holdsBlocks(host: Element): boolean {
  if (childrenOf(host) === 0) return false;
  for (const child of host.children) if (!getComputedStyle(child).display.startsWith("inline") && getComputedStyle(child).display !== "contents") return true;
  return false;
}

/** True if a scroller would move the text without its absolutely placed mark. */
function scrollsWithout(host: Element, own: CSSStyleDeclaration): boolean {
  let style = own;
  for (let at: Element | null = host; at !== null && at.localName !== "body" && at.localName !== "html"; ) {
    if (style.position !== "static" || style.transform !== "none") return false;
    if (style.overflow !== "visible") return true;
    at = parentOf(at);
    if (at !== null) style = getComputedStyle(at);
  }
  return false;
}
