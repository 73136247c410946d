/** What words for a list can mean: ids in data/jurisdictions, how exact they are, whose they are. */
export interface InstrumentWords {
  ids: readonly string[];
  word: "exact" | "sanction" | "blacklist" | "ban";
  jurisdiction: string | null;
  /** "the list": what an earlier clause named */
  again?: true;
}
