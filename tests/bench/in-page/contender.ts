/** One way to find and mark names in this page. What is made ready is not timed; each call of what `ready` gives is. */
export interface Contender {
  /** `names`: the aliases as written; `index`: the compiled match index; `pattern`: the names as one trie expression, no flags */
  ready(given: Given): () => number | Promise<number>;
}

/** What every contender is given. */
export interface Given {
  names: string[];
  index: string;
  pattern: string;
}
