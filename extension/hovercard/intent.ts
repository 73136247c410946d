import type { HoverMode } from "../../src/protocol/settings.ts";

/** Slower than this, in px per ms, the pointer means something. */
const SLOW = 0.11;
/** Over how long a stretch the speed is taken, in ms. */
const STRETCH = 110;
/** So far must the pointer itself have gone since the page was scrolled, in px. */
const OWN = 4;

interface Sample {
  x: number;
  y: number;
  at: number;
}

/**
 * Tells a pointer that slows down on something from one that passes by, and from one under which the page was scrolled. Pure: it is told
 * where the pointer is and when (ms), and says whether it is worth a look at what lies there.
 */
export class Intent {
  private samples: Sample[] = [];
  /** where the pointer was when the page last scrolled; null once it has moved by itself since */
  private carried: Sample | null = { x: Number.NaN, y: Number.NaN, at: 0 };

  constructor(private readonly mode: HoverMode) {}

  /** The pointer is here. A browser that says so after a scroll, of a pointer that did not move, is not believed. */
  moved(x: number, y: number, at: number): void {
    const last = this.samples.at(-1);
    if (last && last.x === x && last.y === y) return;
    if (this.carried !== null) {
      if (Number.isNaN(this.carried.x)) this.carried = { x, y, at };
      else if (Math.hypot(x - this.carried.x, y - this.carried.y) >= OWN) this.carried = null;
    }
    this.samples.push({ x, y, at });
    while (this.samples.length > 2 && at - (this.samples[0]?.at ?? at) > STRETCH * 2) this.samples.shift();
  }

  /** The page was scrolled: what lies under the pointer now was not sought. */
  scrolled(): void {
    const last = this.samples.at(-1);
    this.carried = last ?? { x: Number.NaN, y: Number.NaN, at: 0 };
    this.samples = last ? [last] : [];
  }

  /** True if what lies under the pointer should be looked at: it slowed down by itself, the button is up, and the key is held where one is asked for. */
  seeks(at: number, held: { button: boolean; key: boolean }): boolean {
    if (held.button || this.mode === "click" || (this.mode === "modifier" && !held.key)) return false;
    if (this.carried !== null || this.samples.length === 0) return false;
    return this.speed(at) < SLOW;
  }

  /** Where the pointer was last seen. */
  get place(): { x: number; y: number } | null {
    return this.samples.at(-1) ?? null;
  }

  private speed(at: number): number {
    const recent = this.samples.filter((sample) => at - sample.at <= STRETCH);
    let way = 0;
    for (let i = 1; i < recent.length; i++) {
      const [a, b] = [recent[i - 1] as Sample, recent[i] as Sample];
      way += Math.hypot(b.x - a.x, b.y - a.y);
    }
    // A first sample alone says nothing of how fast it came.
    if (recent.length > 0 && this.samples.length > recent.length) {
      const [before, first] = [this.samples[this.samples.length - recent.length - 1] as Sample, recent[0] as Sample];
      const gap = first.at - before.at;
      if (gap < STRETCH) way += Math.hypot(first.x - before.x, first.y - before.y);
    }
    return way / STRETCH;
  }
}
