import type { CardFace } from "../../src/card/card-face.ts";
import type { Reason } from "../../src/match/mention.ts";
import type { CardAction, Quoted } from "./card-view.ts";
import { copyText } from "./copy-text.ts";
import { fillIn } from "./fill-in.ts";
import { CardHost } from "./host.ts";
import { type Box, inside, onTheWay, place } from "./place.ts";
import { putUp } from "./put-up.ts";
import { type Failure, waitingFace } from "./waiting-face.ts";

/** What a card can be opened for: a mention, and how to find it on the screen. */
export interface CardSubject {
  key: string;
  vendor: string;
  entity: string;
  text: string;
  why: Reason;
  quoted: Quoted;
  /** the pieces of the mark on the screen, now */
  boxes(): Box[];
  /** the sentence around it, now */
  sentence(): Box;
}

/** How it is opened: at a point of the pointer, by key (it then takes focus), by a finger. */
export interface Opening {
  x?: number;
  y?: number;
  by: "pointer" | "key" | "touch";
}

/** What the keeper needs of those who use it. */
export interface CardNeeds {
  fetch(vendor: string, entity: string): Promise<CardFace>;
  openRecord(vendor: string): void;
  ignore(subject: CardSubject): void;
  wash(subject: CardSubject | null): void;
  isDark(subject: CardSubject): boolean;
  failed(): Failure;
}

/** Nothing is drawn before the record is there, unless it takes longer than this, in ms. */
const PATIENCE = 150;
/** How long the pointer may be elsewhere before the card goes, in ms. */
const GRACE = 280;

/** Opens, places, redraws and closes the one card of a frame. */
export class CardKeeper {
  subject: CardSubject | null = null;
  private host: CardHost | null = null;
  private face: CardFace | null = null;
  private card: HTMLElement | null = null;
  private held = false;
  private sheet = false;
  private opening: Opening = { by: "pointer" };
  private leaving: ReturnType<typeof setTimeout> | null = null;
  private before: HTMLElement | null = null;

  constructor(private readonly needs: CardNeeds) {}

  /** The card's element in the page, while one is drawn. */
  get element(): Element | null {
    return this.host?.element ?? null;
  }

  get pinned(): boolean {
    return this.held;
  }

  /** Opens the card of a mention; the one that was open goes. */
  async open(subject: CardSubject, opening: Opening): Promise<void> {
    if (this.subject?.key === subject.key && this.host !== null) return;
    this.close();
    this.subject = subject;
    this.opening = opening;
    this.held = opening.by === "key";
    this.sheet = opening.by === "touch" && innerWidth < 640;
    const late = setTimeout(() => this.subject === subject && this.draw(waitingFace(subject.text, null)), PATIENCE);
    const face = await this.needs.fetch(subject.vendor, subject.entity).catch(() => waitingFace(subject.text, this.needs.failed()));
    clearTimeout(late);
    if (this.subject !== subject) return;
    this.draw(face);
    if (opening.by === "key") this.focus();
  }

  /** Closes the card; focus goes back to where it was. */
  close(): void {
    if (this.leaving !== null) clearTimeout(this.leaving);
    this.leaving = null;
    this.subject = null;
    this.face = null;
    this.card = null;
    this.held = false;
    if (this.host === null) return;
    const focused = this.host.root.activeElement !== null;
    this.host.remove();
    this.host = null;
    this.needs.wash(null);
    if (focused) this.before?.focus({ preventScroll: true });
    this.before = null;
  }

  /** The pointer is here now: closes the card after a while if it is neither on the mark, nor on the card, nor between. */
  pointerAt(x: number, y: number): void {
    if (this.subject === null || this.pinned) return;
    if (this.near(x, y)) {
      if (this.leaving !== null) clearTimeout(this.leaving);
      this.leaving = null;
    } else this.leaving ??= setTimeout(() => this.close(), GRACE);
  }

  /** True if this point lies in the card. */
  covers(x: number, y: number): boolean {
    return this.host !== null && inside(x, y, this.box());
  }

  /** The page moved under the card: it goes along, or goes away with its mark. */
  follow(): void {
    if (this.subject === null || this.host === null || this.sheet) return;
    const boxes = this.subject.boxes();
    const seen = boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
    if (!seen && !this.pinned) this.close();
    else if (boxes.length > 0) this.put();
  }

  /** Handles what happened inside the card; nobody else hears of it. */
  handle(event: Event): void {
    if (this.host === null) return;
    if (event.type === "mousedown") event.preventDefault();
    if (event instanceof KeyboardEvent && event.type === "keydown" && event.key === "Escape") return this.close();
    if (event instanceof MouseEvent && event.type === "pointermove") this.pointerAt(event.clientX, event.clientY);
    if (event.type !== "click") return;
    const { clientX, clientY, detail } = event as MouseEvent;
    const pressed = detail === 0 ? this.host.root.activeElement : this.host.root.elementFromPoint(clientX, clientY);
    const action = pressed?.closest<HTMLElement>("[data-do]")?.dataset.do as CardAction | undefined;
    if (action !== undefined) void this.act(action);
  }

  private async act(action: CardAction): Promise<void> {
    const { subject, card, face } = this;
    if (subject === null || card === null || face === null) return;
    switch (action) {
      case "close": return this.close();
      case "open": return this.needs.openRecord(subject.vendor);
      case "pin":
        this.held = !this.held;
        card.toggleAttribute("data-pinned", this.held);
        return this.refocus(action);
      case "why":
        if (card.dataset.face === "why") delete card.dataset.face;
        else card.dataset.face = "why";
        this.put();
        return this.refocus(action);
      case "more":
        delete card.dataset.face;
        card.toggleAttribute("data-more");
        return this.put();
      case "not-this":
        this.close();
        return this.needs.ignore(subject);
      case "again": {
        const { opening } = this;
        this.close();
        return this.open(subject, opening);
      }
      case "copy":
        if (await copyText(face.text)) card.toggleAttribute("data-copied", true);
    }
  }

  private draw(face: CardFace): void {
    const { subject } = this;
    if (subject === null) return;
    if (this.host === null) {
      if (subject.boxes().length === 0) return this.close();
      this.before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      this.host = new CardHost(this.needs.isDark(subject));
      this.host.attach();
      this.needs.wash(subject);
    }
    const card = putUp(face.tree) as HTMLElement;
    if (this.sheet) card.classList.add("is-sheet");
    card.toggleAttribute("data-pinned", this.held);
    fillIn(card, subject.why, subject.quoted);
    [this.face, this.card] = [face, card];
    this.host.show(card, face.sheet);
    this.put();
  }

  private put(): void {
    const { host, subject } = this;
    if (host === null || subject === null) return;
    const shown = window.visualViewport;
    const seen: Box = shown ? { left: shown.offsetLeft, top: shown.offsetTop, right: shown.offsetLeft + shown.width, bottom: shown.offsetTop + shown.height } : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    if (this.sheet) {
      const { height } = host.stage.getBoundingClientRect();
      return host.move(seen.left, seen.bottom - height, (seen.bottom - seen.top) / 2);
    }
    // Measured without a bound first: how high would it like to be?
    host.stage.style.setProperty("--max", "90vh");
    const { width, height } = host.stage.getBoundingClientRect();
    const mark = pointed(subject.boxes(), this.opening);
    if (mark === null) return;
    const dir = this.face?.dir ?? "ltr";
    const to = place({ mark, sentence: subject.sentence(), view: seen, card: { width, height }, dir });
    host.move(to.left, to.top, to.maxHeight);
  }

  private near(x: number, y: number): boolean {
    if (this.subject === null) return false;
    const boxes = this.subject.boxes();
    if (this.host === null) return boxes.some((box) => inside(x, y, box, 6));
    const mark = pointed(boxes, this.opening);
    return boxes.some((box) => inside(x, y, box, 6)) || (mark !== null && onTheWay(x, y, mark, this.box()));
  }

  private box(): Box {
    const { left, top, right, bottom } = (this.host as CardHost).stage.getBoundingClientRect();
    return { left, top, right, bottom };
  }

  private focus(): void {
    this.host?.root.querySelector<HTMLElement>("[data-do='open']")?.focus({ preventScroll: true });
  }

  /** A press swapped its button for another: focus goes over to that. */
  private refocus(action: CardAction): void {
    if (this.host?.root.activeElement === null) return;
    const shown = [...(this.card?.querySelectorAll<HTMLElement>(`[data-do='${action}']`) ?? [])].find((button) => button.checkVisibility());
    shown?.focus({ preventScroll: true });
  }
}

/** Of a mark that is broken over lines, the piece that was pointed at; else the first. */
function pointed(boxes: readonly Box[], { x, y }: Opening): Box | null {
  return (x !== undefined && y !== undefined ? boxes.find((box) => inside(x, y, box, 3)) : undefined) ?? boxes[0] ?? null;
}
