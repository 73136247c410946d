import type { InstrumentWords } from "../instrument-words.ts";

/** The last list named so far: what "the list" and "delisted" can mean. */
export interface Memory {
  list: InstrumentWords | null;
  jurisdiction: string | null;
  authority: readonly string[] | null;
}
