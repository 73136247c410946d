import { markKind } from "../../src/card/mark-kind.ts";
import type { PublishedDay, Reading } from "../../src/protocol/calls.ts";
import type { MarkMode, Settings } from "../../src/protocol/settings.ts";
import { askFromPage, isAlive } from "../browser/page-side.ts";
import { today } from "../browser/today.ts";
import { markTable, matchIndex } from "./bundled.ts";
import { chooseMarked, type Chosen } from "./density.ts";
import { DiscreetMarker } from "./discreet.ts";
import { HighlightMarker, type Marked, type Marker } from "./mark.ts";
import { isShown, type PageMention } from "./page-mention.ts";
import { publishedDay } from "./published.ts";
import { PageReading } from "./reading.ts";
import { closest } from "./safe-dom.ts";
import { siteMode } from "./site-mode.ts";
import { Ticks } from "./ticks.ts";

/** More marks than this on a page, and they are all thin. */
const DENSE = 80;

/** What this frame's page names, and how that is shown: follows the reader's settings at once, and leaves the page as it was when switched off. */
export class PageSession {
  mode: MarkMode | "off" = "off";
  /** all that the reader wants to hear of */
  mentions: PageMention[] = [];
  /** those that wear a mark */
  marked: PageMention[] = [];
  reading: PageReading | null = null;
  /** all that was found */
  private found: readonly PageMention[] = [];
  private marker: Marker | null = null;
  private ticks: Ticks | null = null;
  private peeking = false;
  /** the reader asked once to have a page read where we are off */
  private asked = false;
  private told = "";
  private readonly ignored = new Set<string>();
  private published: { address: string; day: PublishedDay } | null = null;

  constructor(public settings: Settings, private readonly changed: () => void) {}

  /** Begins, or takes up changed settings. */
  apply(settings: Settings): void {
    this.settings = settings;
    const wanted = siteMode(settings);
    if (wanted !== "off") this.asked = false;
    const mode = wanted === "off" && this.asked ? "quiet" : wanted;
    const before = this.mode;
    this.mode = mode;
    if (mode === "off" || (mode === "ask" && before !== "ask")) this.stop();
    if (mode !== before) this.unmark();
    if (mode !== "off" && mode !== "ask" && this.reading === null) this.read();
    else this.take(this.found);
    this.changed();
  }

  /** Reads the page now: also where it is read only when asked, and once, drawing nothing, where we are off. */
  async rescan(): Promise<void> {
    if (this.mode === "off") {
      this.asked = true;
      this.mode = "quiet";
    }
    if (this.reading === null) this.read();
    else await this.reading.again();
  }

  /** Holds or lets go of the peek key. */
  peek(on: boolean): void {
    if (this.mode !== "peek" || this.peeking === on) return;
    this.peeking = on;
    this.show();
  }

  get state(): Pick<Reading, "state" | "because"> {
    if (this.mode === "off") return { state: "off" };
    if (this.reading === null) return { state: this.mode === "ask" ? "ask" : "reading" };
    const { state, because } = this.reading;
    return because === undefined ? { state } : { state, because };
  }

  /** The article's own day, looked up once an address. */
  publishedDay(): PublishedDay {
    if (this.published?.address !== location.href) this.published = { address: location.href, day: publishedDay() };
    return this.published.day;
  }

  /** The day that cards and marks compare with; null if there is none or the reader does not want it. */
  get comparedDay(): string | null {
    return this.settings.since ? this.publishedDay().day : null;
  }

  /** Takes the marks off a name on this page, until it is loaded again. */
  ignore(mention: PageMention | null): void {
    if (mention === null) return;
    this.ignored.add(`${mention.vendor}/${mention.entity}`);
    this.take(this.found);
  }

  /** Washes one mention, or none. */
  wash(mention: PageMention | null): void {
    if (this.marker === null && (mention === null || this.mode === "quiet" || this.mode === "ask")) return;
    this.marker?.wash(mention);
  }

  /** Ends all: marks gone, reading stopped. */
  stop(): void {
    this.unmark();
    this.reading?.stop();
    this.reading = null;
    this.found = [];
    this.mentions = [];
    this.marked = [];
    this.tell();
  }

  private read(): void {
    this.reading = new PageReading(matchIndex(), (mentions) => this.take(mentions));
    void this.reading.start();
  }

  private take(found: readonly PageMention[]): void {
    this.found = found;
    this.mentions = found.filter((one) => this.wanted(one));
    this.show();
    this.tell();
  }

  private show(): void {
    if (!isAlive()) return this.unmark();
    const drawn = this.mode === "highlights" || this.mode === "discreet" || (this.mode === "peek" && this.peeking);
    if (!drawn) return this.unmark();
    const chosen = chooseMarked(this.mentions, this.mode === "peek" ? "every" : this.settings.density);
    this.marked = chosen.map(({ mention }) => mention);
    if (this.marked.length === 0 && this.marker === null) return;
    this.marker ??= this.mode === "discreet" ? new DiscreetMarker() : new HighlightMarker();
    this.marker.paint(this.looks(chosen));
    this.tick();
    this.changed();
  }

  private looks(chosen: readonly Chosen[]): Marked[] {
    const table = markTable();
    const published = this.comparedDay;
    const day = today();
    const dense = this.marked.length > DENSE || this.settings.thin;
    return chosen.map(({ mention, faint }) => ({
      mention,
      look: { kind: markKind(table[mention.vendor] ?? { steps: [] }, published, day), thin: dense || faint || closest(mention.parent, "table,nav") !== null },
    }));
  }

  /** Ticks stand in the page itself: never but with plain highlights, and in no frame. */
  private tick(): void {
    const wanted = this.settings.ticks && this.mode === "highlights" && self === top;
    if (wanted) (this.ticks ??= new Ticks()).show(this.marked);
    else this.ticks?.clear();
  }

  private unmark(): void {
    this.ticks?.clear();
    this.marker?.clear();
    this.marker = null;
    this.marked = [];
  }

  private wanted({ vendor, entity }: PageMention): boolean {
    if (this.ignored.has(`${vendor}/${entity}`)) return false;
    const { vendorsOff, categoriesOff } = this.settings;
    if (vendorsOff.includes(vendor)) return false;
    const categories = markTable()[vendor]?.categories ?? [];
    return categories.length === 0 || !categories.every((category) => categoriesOff.includes(category));
  }

  /** Tells the background how often each vendor is named, whenever that changed: ids and counts, nothing else. */
  private tell(): void {
    const counts: Record<string, number> = {};
    for (const mention of this.mentions) if (isShown(mention)) counts[mention.vendor] = (counts[mention.vendor] ?? 0) + 1;
    const said = JSON.stringify(counts);
    if (said === this.told || (this.told === "" && said === "{}") || !isAlive()) return;
    this.told = said;
    void askFromPage("mentionsFound", counts).catch(() => null);
  }
}
