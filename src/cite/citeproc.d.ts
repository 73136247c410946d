declare module "citeproc" {
  /** As much of citeproc-js as is used here. */
  class Engine {
    constructor(system: { retrieveLocale(tag: string): string; retrieveItem(id: string): unknown }, style: string, locale?: string, forceLocale?: boolean);
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [options: { entry_ids: string[][] }, entries: string[]] | false;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
