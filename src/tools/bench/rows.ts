/** One line of the bench: a contender on a page with so many names. */
export interface Row {
  page: string;
  names: number;
  contender: string;
  /** median, in ms; where it did not finish, the time after which it was stopped */
  ms: number;
  /** shortest */
  min: number;
  /** how often it was timed */
  n: number;
  finished: boolean;
  /** median over the floor's median in the same rounds */
  timesFloor: number;
  mentions: number;
  mutations: number;
  /** making ready, not in `ms`: trees, expressions, the opened index */
  ready: number;
}

/** Median of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
