/** One page that the bench reads. */
export interface BenchPage {
  name: string;
  /** what it is, for the table */
  words: string;
  /** Its HTML, and how many of the names were planted in it (−1: nobody counted). */
  make(names: readonly string[]): { html: string; planted: number };
}
