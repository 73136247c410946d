/** Something that keeps somebody out: a rule of axe-core's, or one of ours (`cw-…`), in one state and theme. */
export interface Violation {
  state: string;
  theme: string;
  id: string;
  /** where, as selectors or short words */
  nodes: string[];
}

/** What a check in a page found: rule → where. */
export type Found = { id: string; nodes: string[] }[];
