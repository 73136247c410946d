declare module "@citation-js/core" {
  import type { CslItem } from "../../../src/cite/csl-item.ts";
  /** As much of citation-js as the tests ask of it. */
  export class Cite {
    constructor(text: string);
    data: (Omit<CslItem, "author"> & { author?: { literal?: string; family?: string }[] })[];
  }
}
declare module "@citation-js/plugin-ris";
declare module "bibtex-parse" {
  const bibtex: { entries(text: string): { key: string; type: string; [field: string]: string | undefined }[] };
  export default bibtex;
}
