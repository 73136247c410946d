import type { FaceNode } from "../../src/card/card-face.ts";

/** Makes the elements of a drawn card. No markup is parsed, so pages that forbid that have nothing to forbid. */
export function putUp(node: FaceNode, within = "http://www.w3.org/1999/xhtml"): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  const space = tag === "svg" ? "http://www.w3.org/2000/svg" : within;
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => putUp(child, space)));
  return element;
}
