const ours = new WeakSet<Element>();

/** Says that an element in the page is ours: what is in it is not read. */
export function claimAsOurs(element: Element): void {
  ours.add(element);
}

/** True for an element of our own, a card's or another: what is in it is not the page's. */
export function isOurs(element: Element): boolean {
  return ours.has(element);
}

/** The card's place in a page: one element with a closed shadow tree, made on first need and gone when the card is. */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** what the card is put up in */
  readonly stage: HTMLElement;
  private readonly sheet = new CSSStyleSheet();

  constructor(dark: boolean) {
    this.element = document.createElement("div");
    claimAsOurs(this.element);
    // Inline and important: no rule of the page is stronger.
    for (const [name, value] of [["all", "initial"], ["position", "fixed"], ["inset", "auto"], ["margin", "0"], ["padding", "0"], ["border", "0"], ["background", "none"], ["overflow", "visible"], ["z-index", "2147483647"], ["display", "block"]] as const)
      this.element.style.setProperty(name, value, "important");
    this.root = this.element.attachShadow({ mode: "closed" });
    this.root.adoptedStyleSheets = [this.sheet];
    this.stage = document.createElement("div");
    this.stage.className = "stage";
    this.stage.dataset.theme = dark ? "dark" : "light";
    this.root.append(this.stage);
  }

  /** Puts a face up in place of what was there. */
  show(face: Node, sheet: string): void {
    this.sheet.replaceSync(sheet);
    this.stage.replaceChildren(face);
  }

  /** Puts the host into the page, above all else: in the topmost modal dialog if one is open, since the rest of the page is inert then. */
  attach(): void {
    if (this.element.isConnected) return;
    const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
    (modal ?? document.fullscreenElement ?? document.documentElement).append(this.element);
    if (typeof this.element.showPopover !== "function") return;
    this.element.popover = "manual";
    this.element.showPopover();
  }

  /** Moves the host; CSS pixels of the window. `maxHeight` bounds the card. */
  move(left: number, top: number, maxHeight: number): void {
    this.element.style.setProperty("left", `${Math.round(left)}px`, "important");
    this.element.style.setProperty("top", `${Math.round(top)}px`, "important");
    this.stage.style.setProperty("--max", `${Math.floor(maxHeight)}px`);
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.element.remove();
  }
}
