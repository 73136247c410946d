import { CardKeeper } from "../hovercard/keeper.ts";
import { guardCard } from "../hovercard/guards.ts";
import { Intent } from "../hovercard/intent.ts";
import { askFromPage, isAlive, phraseInPage } from "../browser/page-side.ts";
import { cardSubject } from "./card-subject.ts";
import { isDarkBehind } from "./ground.ts";
import type { PageMention } from "./page-mention.ts";
import { PointedAt } from "./pointed-at.ts";
import type { PageSession } from "./session.ts";

/** So long after its last move the pointer rests, in ms: longer than the stretch over which its speed is taken, or it would seem to move still. */
const REST = 130;
/** While a card is open, another mark must be rested on this long, in ms: the pointer may only be passing on its way to the card. */
const SWITCH = 260;

/**
 * From the reader's pointer and keys to the card. Everything listens from the page's start, since only the first listener can keep the page
 * from hearing of the card; while nothing is marked none of it does anything.
 */
export class Hover {
  readonly keeper: CardKeeper;
  private session: PageSession | null = null;
  private intent = new Intent("intent");
  private readonly pointed = new PointedAt();
  private readonly byKey = new Map<string, PageMention>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private following = false;
  private mode = "";

  constructor() {
    this.keeper = new CardKeeper({
      fetch: (vendor, entity) => askFromPage("cardFace", vendor, entity, this.session?.comparedDay ?? null),
      openRecord: (vendor) => void askFromPage("openDossier", vendor, null).catch(() => null),
      ignore: ({ key }) => this.session?.ignore(this.byKey.get(key) ?? null),
      wash: (subject) => this.session?.wash(subject === null ? null : (this.byKey.get(subject.key) ?? null)),
      isDark: (subject) => this.isDark(this.byKey.get(subject.key)),
      failed: () => ({ words: phraseInPage("card_failed_plain"), again: phraseInPage("card_try_again") }),
    });
    guardCard({ host: () => this.keeper.element, inCard: (event) => this.keeper.handle(event) });
    // Only the reader's own hand counts: a page could make events up to see whether something answers.
    addEventListener("pointermove", (event) => event.isTrusted && this.moved(event), { capture: true, passive: true });
    addEventListener("click", (event) => event.isTrusted && this.clicked(event), { capture: true, passive: true });
    addEventListener("keydown", (event) => event.isTrusted && this.key(event), { capture: true });
    addEventListener("keyup", (event) => event.key === "Alt" && this.session?.peek(false), { capture: true, passive: true });
    for (const type of ["blur", "pagehide"]) addEventListener(type, (event) => event.target === window && this.session?.peek(false), { capture: true, passive: true });
    addEventListener("scroll", () => this.scrolled(), { capture: true, passive: true });
    addEventListener("resize", () => this.scrolled(), { passive: true });
  }

  /** Begins to work for a session. */
  serve(session: PageSession): void {
    this.session = session;
  }

  /** The marks changed: learns them anew, and closes a card whose mention is gone. */
  changed(): void {
    const { session } = this;
    if (session === null) return;
    if (this.mode !== session.settings.hover) this.intent = new Intent((this.mode = session.settings.hover) as typeof session.settings.hover);
    this.pointed.know(session.marked);
    const open = this.keeper.subject;
    this.byKey.clear();
    for (const mention of session.mentions) this.byKey.set(mention.key, mention);
    if (open !== null && !this.byKey.has(open.key)) this.keeper.close();
  }

  /** Scrolls a mention into view and washes it; by key, its card opens too and takes focus. */
  reveal(mention: PageMention, byKey: boolean): void {
    for (let at: Element | null = mention.parent; at !== null; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    mention.parent.scrollIntoView({ block: "center", behavior: "instant" });
    if (this.session?.mode === "quiet" || this.session?.mode === "ask") return;
    this.session?.wash(mention);
    if (byKey) void this.keeper.open(cardSubject(mention), { by: "key" });
  }

  private get idle(): boolean {
    return this.session === null || this.session.marked.length === 0;
  }

  private moved(event: PointerEvent): void {
    if (this.idle && this.keeper.subject === null) return;
    const { clientX: x, clientY: y, timeStamp, buttons, altKey, pointerType } = event;
    if (pointerType === "touch") return;
    this.intent.moved(x, y, timeStamp);
    this.keeper.pointerAt(x, y);
    if (this.timer !== null) clearTimeout(this.timer);
    const look = (at: number): void => this.look(at, buttons !== 0, altKey);
    this.timer = setTimeout(() => look(performance.now()), this.keeper.element === null ? REST : SWITCH);
    if (this.keeper.subject === null) look(timeStamp);
  }

  private look(at: number, button: boolean, key: boolean): void {
    const where = this.intent.place;
    if (where === null || !this.intent.seeks(at, { button, key }) || this.keeper.covers(where.x, where.y)) return;
    this.openAt(where.x, where.y, "pointer");
  }

  private openAt(x: number, y: number, by: "pointer" | "touch"): boolean {
    if (!isAlive()) {
      this.session?.stop();
      return false;
    }
    const mention = this.pointed.find(x, y);
    if (mention === null || (this.keeper.pinned && this.keeper.subject?.key !== mention.key && by === "pointer")) return false;
    void this.keeper.open(cardSubject(mention), { x, y, by });
    return true;
  }

  /** A click on a mark opens its card where the reader wants that, and under a finger; one elsewhere closes it. Links and buttons stay the page's. */
  private clicked(event: MouseEvent): void {
    if (this.idle) return;
    const touch = (event as PointerEvent).pointerType === "touch";
    const pressable = event.target instanceof Element && event.target.closest("a[href],button,input,select,textarea,label,summary,[role='button']") !== null;
    if (!pressable && (touch || this.mode === "click") && this.openAt(event.clientX, event.clientY, touch ? "touch" : "pointer")) return;
    if (this.keeper.element !== null && !this.keeper.covers(event.clientX, event.clientY)) this.keeper.close();
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Alt" && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.session?.peek(true);
    else if (event.altKey) this.session?.peek(false);
    if (event.key !== "Escape" || this.keeper.element === null || event.target === this.keeper.element) return;
    // The page's own dialogs must not close along with the card.
    event.stopImmediatePropagation();
    event.preventDefault();
    this.keeper.close();
  }

  private scrolled(): void {
    if (this.idle) return;
    this.intent.scrolled();
    if (this.following || this.keeper.element === null) return;
    this.following = true;
    requestAnimationFrame(() => {
      this.following = false;
      this.keeper.follow();
      const where = this.intent.place;
      if (where !== null) this.keeper.pointerAt(where.x, where.y);
    });
  }

  private isDark(mention: PageMention | undefined): boolean {
    const theme = this.session?.settings.theme ?? "auto";
    if (theme !== "auto") return theme === "dark";
    const ground = mention === undefined ? null : isDarkBehind(mention.parent);
    return ground ?? matchMedia("(prefers-color-scheme: dark)").matches;
  }
}
