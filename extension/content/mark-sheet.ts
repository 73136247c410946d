import { lookCode, markRule, type MarkLook, WASH, washRule } from "./mark-styles.ts";

/**
 * What our rules are for. A browser works a highlight's style out for every element that a rule fits; Chromium hands the root's down to
 * all (https://developer.chrome.com/blog/selection-styling), which costs less. Firefox hands none down (tried in 153).
 */
const FOR = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0) >= 131 ? ":root" : "";

/**
 * The sheet that draws our highlights. It holds only the looks that are on the page: each costs the browser a pass over all elements, and
 * thirty of them more than reading the page does.
 */
export class MarkSheet {
  private sheet: CSSStyleSheet | null = null;
  private readonly rules = new Map<string, string>();
  private stale = false;

  constructor(private readonly prefix: string) {}

  /** Says that a look will be worn. */
  use(look: MarkLook): void {
    this.add(lookCode(look), () => markRule(FOR, this.prefix, look));
  }

  /** Says that something will be washed. */
  useWash(): void {
    this.add(WASH, () => washRule(FOR, this.prefix));
  }

  /** Puts our sheet last, once; a page that replaces its own list of sheets loses ours, and gets it back with the next paint. */
  adopt(): void {
    this.sheet ??= new CSSStyleSheet();
    if (this.stale) this.sheet.replaceSync([...this.rules.values()].join(""));
    this.stale = false;
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** Takes the sheet away. */
  drop(): void {
    const { sheet } = this;
    if (sheet !== null) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    this.sheet = null;
    this.rules.clear();
  }

  private add(code: string, rule: () => string): void {
    if (this.rules.has(code)) return;
    this.rules.set(code, rule());
    this.stale = true;
  }
}
