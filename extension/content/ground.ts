import { parentOf } from "./safe-dom.ts";

/** Between these luminances our one ink is too near the ground (under 3:1): marks take the colour of the text instead. */
const TOO_DARK = 0.026;
const TOO_LIGHT = 0.64;

type Colour = readonly [number, number, number];
/** What was found to lie behind elements; null: a picture. Good for one look at the page, since grounds change. */
export type Grounds = Map<Element | null, Colour | null>;

/** True if our ink stands off from the ground behind this element; a ground that cannot be told (a picture) says false. */
export function inkStandsOff(element: Element, known: Grounds = new Map()): boolean {
  const behind = groundOf(element, known);
  if (behind === null) return false;
  const light = luminance(behind);
  return light <= TOO_DARK || light >= TOO_LIGHT;
}

/** True if the page is dark behind this element; null if it cannot be told. */
export function isDarkBehind(element: Element): boolean | null {
  const behind = groundOf(element, new Map());
  return behind === null ? null : luminance(behind) < 0.179;
}

/** What lies behind an element: the colours of its ancestors' grounds laid over each other. Each element is asked once. */
function groundOf(element: Element | null, known: Grounds): Colour | null {
  const there = known.get(element);
  if (there !== undefined) return there;
  const ground = element === null ? canvas() : ownGround(element, known);
  known.set(element, ground);
  return ground;
}

function ownGround(element: Element, known: Grounds): Colour | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const colour = backgroundColor === "rgba(0, 0, 0, 0)" ? null : parse(backgroundColor);
  if (colour !== null && colour[3] >= 1) return [colour[0], colour[1], colour[2]];
  if (backgroundImage !== "none") return null;
  const behind = groundOf(parentOf(element), known);
  if (colour === null || behind === null) return behind;
  const [r, g, b, alpha] = colour;
  return [r * alpha + behind[0] * (1 - alpha), g * alpha + behind[1] * (1 - alpha), b * alpha + behind[2] * (1 - alpha)];
}

function canvas(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return dark ? [18, 18, 18] : [255, 255, 255];
}

/** Relative luminance (WCAG). */
function luminance([r, g, b]: Colour): number {
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
