/** Longest stretch of work between two breaths, in ms. */
export const SLICE = 8;

interface Yielding {
  scheduler?: { yield?: () => Promise<void>; postTask?: (task: () => void, options: { priority: string }) => Promise<void> };
}

/** Lets the page do what waits: input, frames. Continues soon, before other timers, where the browser can. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits for a quiet moment; a busy page makes it wait half a second at most. */
export function calm(): Promise<void> {
  return new Promise((resolve) => (typeof requestIdleCallback === "function" ? requestIdleCallback(() => resolve(), { timeout: 500 }) : setTimeout(resolve, 50)));
}

/**
 * Does work step by step in slices of at most 8 ms, letting the page go on in between. `spent` hears of each slice's length in ms and may
 * answer with a number of ms to rest. Ends early, with false, once `stopped` says so.
 */
export async function inSlices(steps: Iterator<unknown>, stopped: () => boolean, spent: (ms: number) => number = () => 0): Promise<boolean> {
  for (;;) {
    if (stopped()) return false;
    const began = performance.now();
    let now = began;
    do {
      if (steps.next().done) {
        spent(performance.now() - began);
        return true;
      }
      now = performance.now();
    } while (now - began < SLICE);
    const rest = spent(now - began);
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    else await breathe();
  }
}
