/** Paints spans the way we do, for contenders that only find: static ranges in one highlight. */
export class Painter {
  private readonly highlight = new Highlight();

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::highlight(peer){text-decoration:underline 2px}");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set("peer", this.highlight);
  }

  add(node: Text, start: number, end: number): void {
    this.highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
  }

  get count(): number {
    return this.highlight.size;
  }

  clear(): void {
    this.highlight.clear();
  }
}

/** Every text node of the page that a reader sees. */
export function eachText(visit: (node: Text) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentNode?.nodeName;
    if (parent !== "SCRIPT" && parent !== "STYLE") visit(node as Text);
  }
}

const LETTER = /[\p{L}\p{N}]/u;

/** Keeps, of what a finder without word boundaries gives, whole words only: leftmost, longest, none overlapping. */
export function wholeWords(text: string, hits: [start: number, end: number][]): [number, number][] {
  const kept: [number, number][] = [];
  let until = 0;
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const [start, end] of hits) {
    if (start < until || LETTER.test(text[start - 1] ?? " ") || LETTER.test(text[end] ?? " ")) continue;
    kept.push([start, end]);
    until = end;
  }
  return kept;
}
