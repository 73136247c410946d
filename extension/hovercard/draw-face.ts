import { Fragment, h, type ComponentChild, type VNode } from "preact";
import type { Card } from "../../src/card/card.ts";
import type { CardFace, FaceNode } from "../../src/card/card-face.ts";
import { cardText } from "../../src/card/card-text.ts";
import tokens from "../styles/tokens.css?inline";
import { HoverCard } from "./HoverCard.tsx";
import styles from "./hovercard.css?inline";

/** Draws a card as a tree that a page can put up without any code of ours. Components in it must have no state and no hooks. */
export function drawFace(card: Card, options: { short: boolean }): CardFace {
  const [tree] = nodesOf(h(HoverCard, { card, short: options.short }));
  return { tree: tree ?? "", sheet: tokens + styles, text: cardText(card), dir: card.dir };
}

type Rendered = ComponentChild | ComponentChild[];

function nodesOf(piece: Rendered): FaceNode[] {
  if (piece === null || piece === undefined || typeof piece === "boolean") return [];
  if (Array.isArray(piece)) return piece.flatMap(nodesOf);
  if (typeof piece !== "object") return [String(piece)];
  const { type, props } = piece as VNode<Record<string, unknown> & { children?: Rendered }>;
  if (type === Fragment) return nodesOf(props.children);
  if (typeof type === "function") return nodesOf((type as (given: typeof props) => Rendered)(props));
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props))
    if (name !== "children" && value !== undefined && value !== null && value !== false) attributes[name === "tabIndex" ? "tabindex" : name] = value === true ? "" : String(value);
  return [[type as string, attributes, ...nodesOf(props.children)]];
}
