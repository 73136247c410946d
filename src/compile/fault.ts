/** Something in the facts that stops the build, in words for the person fixing it. */
export interface Fault {
  /** the file under data/: `vendors/candiru.json` */
  file: string;
  /** where in the file: `controls[0].sources` */
  path: string;
  /** what is wrong · what to do */
  words: string;
}
