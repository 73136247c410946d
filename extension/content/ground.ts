import { parentOf } from "./safe-dom.ts";

/** Between these luminances our one ink is too near the ground (under 3:1): marks take the colour of the text instead. */
const TOO_DARK = 0.026;
const TOO_LIGHT = 0.64;

/** True if our ink stands off from the ground behind this element; a ground that cannot be told (a picture) says false. */
export function inkStandsOff(element: Element): boolean {
  const luminance = luminanceBehind(element);
  return luminance !== null && (luminance <= TOO_DARK || luminance >= TOO_LIGHT);
}

/** True if the page is dark behind this element; null if it cannot be told. */
export function isDarkBehind(element: Element): boolean | null {
  const luminance = luminanceBehind(element);
  return luminance === null ? null : luminance < 0.179;
}

/** Relative luminance (WCAG) of what lies behind an element: the colours of its ancestors' grounds laid over each other. */
function luminanceBehind(element: Element): number | null {
  const layers: [number, number, number, number][] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const colour = parse(style.backgroundColor);
    if (colour !== null && colour[3] > 0) {
      layers.push(colour);
      if (colour[3] >= 1) return luminance(over(layers));
    }
    if (style.backgroundImage !== "none") return null;
  }
  layers.push(canvas());
  return luminance(over(layers));
}

function canvas(): [number, number, number, number] {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** The layers, topmost first, as one opaque colour. */
function over(layers: readonly [number, number, number, number][]): [number, number, number] {
  let [r, g, b] = [255, 255, 255];
  for (const [x, y, z, alpha] of [...layers].reverse()) [r, g, b] = [x * alpha + r * (1 - alpha), y * alpha + g * (1 - alpha), z * alpha + b * (1 - alpha)];
  return [r, g, b];
}

function luminance([r, g, b]: [number, number, number]): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`; any other space is null and passed over. */
function parse(text: string): [number, number, number, number] | null {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((part) => (part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part)));
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  if (text.startsWith("rgb")) return [r, g, b, alpha];
  return text.startsWith("color(srgb ") ? [r * 255, g * 255, b * 255, alpha] : null;
}
