/** A piece of a drawn card: text, or an element with its attributes and what is in it. */
export type FaceNode = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...children: FaceNode[]];

/**
 * A card drawn by the background, for a page to put up as it is: pages then carry neither the words, the style sheet nor the drawing code.
 * What a press changes is told by attributes of the outermost element; everything that can show is in the tree.
 */
export interface CardFace {
  tree: FaceNode;
  /** the style sheet for its shadow tree */
  sheet: string;
  /** the card as plain text with its sources, to be copied */
  text: string;
  dir: "ltr" | "rtl";
}
