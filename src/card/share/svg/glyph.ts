import type { Hedge } from "../../../facts/hedge.ts";
import type { Shape } from "../../card.ts";
import { colourOf, type Palette } from "./palette.ts";

const FILLS: Readonly<Record<Hedge, string>> = {
  alleged: "M8 8V2.6A5.4 5.4 0 0 1 13.4 8z",
  reported: "M8 2.6A5.4 5.4 0 0 1 8 13.4z",
  found: "M8 8V2.6A5.4 5.4 0 1 1 2.6 8z",
  determined: "M8 2.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8z",
};

/** A shape of LOOK.md at a point (its box's upper left), `size` pixels wide; the words beside it say the same. */
export function glyph(shape: Shape | Hedge, x: number, y: number, size: number, palette: Palette): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 16)})" color="${colourOf(shape, palette)}">${pathsOf(shape)}</g>`;
}

function pathsOf(shape: Shape | Hedge): string {
  const square = (more: string): string => `<rect x="3" y="3" width="10" height="10" rx="1.5" stroke="currentColor" stroke-width="1.5" ${more}/>`;
  switch (shape) {
    case "listed": return square('fill="currentColor"');
    case "delisted": return `${square('fill="none"')}<path d="M.75 8h14.5" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/>`;
    case "not-found": return square('fill="none"');
    case "not-covered": return square('fill="none" stroke-dasharray=".2 3.2" stroke-linecap="round"');
    case "report": return '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.4 6h5.2M5.1 8.4h5.8M5.6 10.8h3.2" stroke="currentColor" stroke-width="1.3" stroke-linecap="round"/>';
    case "court": return '<path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="currentColor"/>';
    case "answer": return '<path d="M2.5 3.5h11v7.25H7L4 13.25v-2.5H2.5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>';
    default: return `<circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="${FILLS[shape]}" fill="currentColor"/>`;
  }
}

/** A number as short as a picture needs. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
