/** What a page is asked to run. Shared by the tool and by `tests/bench/in-page`, which answers. */
export interface RunAsked {
  contender: string;
  /** count the page's mutations: slows those that make any, so such a run is not timed */
  counted: boolean;
  /** call once more afterwards, warm */
  warm: boolean;
}

/** What one run in a fresh page gave; times in ms. */
export interface RunResult {
  /** the first, cold call, layout included */
  ms: number;
  /** the second call */
  again?: number;
  /** making ready: building trees, opening the index; not in `ms` */
  ready: number;
  mentions: number;
  mutations: number;
}

/** Reading in slices as the content script does; times in ms. */
export interface FirstMark {
  /** until a mark in view was painted; −1: there was none */
  inView: number;
  all: number;
  longest: number;
  worked: number;
  mentions: number;
}

/** Following a feed; times in ms. */
export interface FeedResult {
  nodes: number;
  total: number;
  worst: number;
  fps: number;
  mentions: number;
  pieces: number;
}
