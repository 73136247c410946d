import type { MarkKind } from "../../src/card/mark-kind.ts";
import type { Box } from "../hovercard/place.ts";
import type { Variant } from "./discreet-host.ts";
import { INK } from "./mark-styles.ts";

/** One line to draw: where its text stands on the screen, how far below the text's top the line lies, and how it looks. */
export interface Line {
  box: Box;
  /** px from the top of the text's box to the line, unscaled */
  drop: number;
  kind: MarkKind;
  thin: boolean;
  ink: string;
  washed: boolean;
}

/** What a page's slot hands down must be as if there were no slot. */
const SLOT = "slot{all:inherit;display:contents;zoom:1;container:none;counter-reset:none;counter-increment:none;counter-set:none;animation:none;transition:none;view-transition-name:none;anchor-name:none;position-anchor:auto;scroll-timeline:none;view-timeline:none}";
const SVG = "svg{display:block;inline-size:1px;block-size:1px;overflow:visible;pointer-events:none;visibility:inherit}@media print{svg{display:none}}@media (forced-colors:active){path{stroke:CanvasText!important;fill:none!important}}";
const PLACES: Record<Variant, string> = { float: "svg{float:left;margin:-1px 0 0 -1px}", abs: "svg{position:absolute;margin:0}" };
const SPACE = "http://www.w3.org/2000/svg";
const sheets: Partial<Record<Variant, CSSStyleSheet>> = {};

/** A block's own closed shadow tree: a drawing of no size, and a slot for all that the page has in the block. Once made it stays; empty, it shows nothing. */
export class DiscreetTree {
  private readonly svg = document.createElementNS(SPACE, "svg");
  private readonly measure = document.createElementNS(SPACE, "path");
  private readonly root: ShadowRoot;

  constructor(readonly host: HTMLElement, variant: Variant) {
    this.root = host.attachShadow({ mode: "closed" });
    this.svg.setAttribute("aria-hidden", "true");
    this.measure.setAttribute("d", "M0 0h100v100H0z");
    this.measure.setAttribute("fill", "none");
    this.root.append(this.svg, document.createElement("slot"));
    this.as(variant);
  }

  /** Places the drawing in the other way. */
  as(variant: Variant): void {
    if (!this.svg.isConnected) this.root.prepend(this.svg);
    this.root.adoptedStyleSheets = [sheetFor(variant)];
  }

  /** Draws these lines and nothing else. */
  draw(lines: readonly Line[]): void {
    if (lines.length === 0) return this.svg.replaceChildren();
    this.svg.replaceChildren(this.measure);
    const origin = this.measure.getBoundingClientRect();
    const scale = origin.width / 100 || 1;
    this.svg.replaceChildren(...lines.flatMap((line) => pathsFor(line, origin.left, origin.top, scale)), this.measure);
  }

  /** Takes the drawing out; the slot stays, since a shadow tree cannot be taken back. */
  clear(): void {
    this.svg.replaceChildren();
    this.svg.remove();
  }
}

function sheetFor(variant: Variant): CSSStyleSheet {
  const there = sheets[variant];
  if (there) return there;
  const made = new CSSStyleSheet();
  made.replaceSync(SLOT + SVG + PLACES[variant]);
  sheets[variant] = made;
  return made;
}

function pathsFor({ box, drop, kind, thin, ink, washed }: Line, left: number, top: number, scale: number): SVGPathElement[] {
  const from = round((box.left - left) / scale);
  const to = round((box.right - left) / scale);
  const upper = (box.top - top) / scale;
  const width = thin || kind === "double" ? 1 : 2;
  const y = round(upper + drop + width / 2);
  const paths: SVGPathElement[] = [];
  if (washed) paths.push(path(`M${from} ${round(upper)}H${to}V${round((box.bottom - top) / scale)}H${from}z`, { fill: INK, "fill-opacity": ".16" }));
  const stroke = { fill: "none", stroke: ink, "stroke-width": String(width), ...(kind === "dashed" ? { "stroke-dasharray": `${width * 3} ${width * 2}` } : kind === "dotted" ? { "stroke-dasharray": `0 ${width * 2}`, "stroke-linecap": "round" } : {}) };
  paths.push(path(`M${from} ${y}H${to}${kind === "double" ? `M${from} ${y + 2}H${to}` : ""}`, stroke));
  return paths;
}

function path(d: string, attributes: Record<string, string>): SVGPathElement {
  const made = document.createElementNS(SPACE, "path");
  made.setAttribute("d", d);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
