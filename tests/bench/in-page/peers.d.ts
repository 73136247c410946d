/** Peers that bring no types, as far as the bench calls them. */
declare module "mark.js" {
  export default class Mark {
    constructor(root: Node);
    mark(names: string[], options: object): void;
    markRegExp(names: RegExp, options: object): void;
  }
}
declare module "advanced-mark.js" {
  export default class Mark {
    constructor(root: Node);
    mark(names: string[], options: object): void;
    markRegExp(names: RegExp, options: object): void;
  }
}
declare module "findandreplacedomtext" {
  export default function findAndReplaceDOMText(root: Node, options: { find: RegExp; wrap: string }): void;
}
declare module "fastscan" {
  export default class FastScanner {
    constructor(names: string[]);
    search(text: string): [at: number, word: string][];
  }
}
