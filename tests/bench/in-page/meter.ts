/** What our own work took, piece by piece, in ms: each callback from its start until the last microtask it set off. */
export class Meter {
  readonly pieces: number[] = [];
  private began = -1;

  /** Counts what runs from now until the current microtasks are done. */
  begin(): void {
    if (this.began >= 0) return;
    this.began = performance.now();
    this.end(8);
  }

  get total(): number {
    return this.pieces.reduce((sum, ms) => sum + ms, 0);
  }

  get worst(): number {
    return Math.max(0, ...this.pieces);
  }

  /** Microtasks may set off microtasks: the end is looked for some rounds later. */
  private end(rounds: number): void {
    queueMicrotask(() => {
      if (rounds > 0) return this.end(rounds - 1);
      this.pieces.push(performance.now() - this.began);
      this.began = -1;
    });
  }
}

/**
 * Puts a meter on every door through which the browser calls code of this page: observers, timers, idle moments and the scheduler.
 * Only for pages that run nothing else. Returns the meter.
 */
export function meterAll(): Meter {
  const meter = new Meter();
  const metered = <A extends unknown[]>(call: (...args: A) => unknown) => (...args: A): unknown => {
    meter.begin();
    return call(...args);
  };
  const { MutationObserver: Observer, setTimeout: timer, requestIdleCallback: idle } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(call: MutationCallback) {
      super(metered(call) as MutationCallback);
    }
  };
  globalThis.setTimeout = ((call: () => void, ms: number) => timer(metered(call), ms)) as typeof setTimeout;
  if (idle) globalThis.requestIdleCallback = (call, options) => idle(metered(call) as IdleRequestCallback, options);
  const { scheduler } = globalThis as unknown as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) {
    const own = scheduler.yield.bind(scheduler);
    scheduler.yield = () => new Promise((resolve) => void own().then(metered(resolve) as () => void));
  }
  return meter;
}
