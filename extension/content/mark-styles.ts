import type { MarkKind } from "../../src/card/mark-kind.ts";

/** How one mark is drawn. */
export interface MarkLook {
  kind: MarkKind;
  /** on a link, ours lies below the page's own underline */
  link: boolean;
  /** in our ink; else in the colour of the text */
  ink: boolean;
  /** 1 px: tables, dense pages, or the reader's wish */
  thin: boolean;
}

export const INK = "#A8661A";
const LINES: Record<MarkKind, string> = { solid: "solid", dashed: "dashed", dotted: "dotted", double: "double" };
const KINDS = Object.keys(LINES) as MarkKind[];

/** A short name for a look; with a prefix of chance before it, the name of its highlight. */
export function lookCode({ kind, link, ink, thin }: MarkLook): string {
  return `${KINDS.indexOf(kind)}${link ? 1 : 0}${ink ? 1 : 0}${thin ? 1 : 0}`;
}

/** In place of a look code: the wash behind a chosen mark. */
export const WASH = "w";

/** The rule for one look on such elements (a selector, or ""): an underline only, on screen only. The highlight's name is `prefix` + look code. */
export function markRule(elements: string, prefix: string, look: MarkLook): string {
  const { kind, link, ink, thin } = look;
  const width = thin || kind === "double" ? "1px" : "2px";
  const offset = link ? ".38em" : thin ? ".2em" : ".24em";
  const rule = (colour: string): string => `${elements}::highlight(${prefix}${lookCode(look)}){text-decoration:underline ${LINES[kind]} ${colour} ${width};text-underline-offset:${offset}}`;
  return `@media screen{${rule(ink ? INK : "currentColor")}}@media screen and (forced-colors:active){${rule("CanvasText")}}`;
}

/** The rule for the wash. */
export function washRule(elements: string, prefix: string): string {
  const rule = (colour: string): string => `${elements}::highlight(${prefix}${WASH}){background-color:${colour}}`;
  return `@media screen{${rule("rgb(168 102 26/.16)")}}@media screen and (forced-colors:active){${rule("transparent")}}`;
}
