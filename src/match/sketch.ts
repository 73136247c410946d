import { foldTable, HYPHEN, SPACE } from "../text/fold.ts";

/**
 * The sketch: each folded unit as one of 64 classes, four of them in 24 bits. A name's first four units give a sketch; where the text's
 * running sketch is none of those, no name can start, and that is nearly everywhere.
 */
export const SKETCH_MASK = 0xffffff;

const BITS = 17;
let classes: Uint8Array | undefined;

/** Class of every UTF-16 unit: 0 passed over, 1 space or hyphen, 2–27 a–z, 28 digit, 29 other ASCII, 30–63 the rest. */
export function sketchClasses(): Uint8Array {
  if (classes) return classes;
  const to = foldTable();
  const made = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) made[unit] = sketchClass(to[unit] ?? 0);
  classes = made;
  return made;
}

/** The class of one folded unit. */
export function sketchClass(unit: number): number {
  if (unit === 0) return 0;
  if (unit === SPACE || unit === HYPHEN) return 1;
  if (unit >= 97 && unit <= 122) return unit - 95;
  if (unit >= 48 && unit <= 57) return 28;
  return unit < 128 ? 29 : 30 + ((unit * 7) % 34);
}

/** The sketch of the first `length` units of a folded name. */
export function sketchOf(folded: string, length: number): number {
  let sketch = 0;
  for (let i = 0; i < length; i++) sketch = (sketch << 6) | sketchClass(folded.charCodeAt(i));
  return sketch & SKETCH_MASK;
}

/** Sketches that start a name: bits for four units (hashed), and for the last two (names of two units in scripts without spaces). */
export interface SketchFilter {
  four: Uint32Array;
  two: Uint32Array;
}

/** A filter that lets the starts of these folded names through. */
export function sketchFilter(names: Iterable<string>): SketchFilter {
  const filter: SketchFilter = { four: new Uint32Array(1 << (BITS - 5)), two: new Uint32Array(128) };
  for (const name of names) {
    if (name.length >= 4) setFour(filter.four, sketchOf(name, 4));
    else if (name.length === 3) for (let before = 0; before < 64; before++) setFour(filter.four, ((before << 18) | sketchOf(name, 3)) & SKETCH_MASK);
    else {
      const sketch = sketchOf(name, 2);
      filter.two[sketch >>> 5] = (filter.two[sketch >>> 5] ?? 0) | (1 << (sketch & 31));
    }
  }
  return filter;
}

function setFour(bits: Uint32Array, sketch: number): void {
  const hash = Math.imul(sketch, 0x9e3779b1) >>> (32 - BITS);
  bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

/**
 * Calls `at` with the offset after each place where a name's first units may just have been read, and the sketch there; stops when it
 * returns true. One table look-up and one bit a unit. With `inWords` also inside Latin words, for text glued from several blocks.
 */
export function sketchPass(filter: SketchFilter, text: string, inWords: boolean, at: (end: number, sketch: number) => boolean): void {
  const classes = sketchClasses();
  const { four, two } = filter;
  let five = 1;
  for (let i = 0; i < text.length; i++) {
    const cls = classes[text.charCodeAt(i)] as number;
    if (cls === 0 || (cls === 1 && (five & 63) === 1)) continue;
    five = ((five << 6) | cls) & 0x3fffffff;
    const hash = Math.imul(five & SKETCH_MASK, 0x9e3779b1) >>> 15;
    if (((four[hash >>> 5] as number) >>> (hash & 31)) & 1) {
      // Letter, letter, letter before the rest: neither a name of four units nor one of three begins a word here.
      if (!inWords && isLatin(five >>> 24) && isLatin((five >>> 18) & 63) && isLatin((five >>> 12) & 63)) continue;
      if (at(i + 1, five & SKETCH_MASK)) return;
    } else if (cls >= 30 && ((two[(five & 0xfff) >>> 5] as number) >>> (five & 31)) & 1) {
      if (at(i + 1, five & SKETCH_MASK)) return;
    }
  }
}

function isLatin(cls: number): boolean {
  return cls > 1 && cls < 29;
}
