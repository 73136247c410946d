import type { Page } from "../../src/tools/browsers/session.ts";

/** Waits until something holds, asking ten times a second; throws with what it was after ten seconds. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 10): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`never came true: ${what}`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The texts in view of a reader that wear a highlight, in the page's order: what a page can read of our marks in marked mode. */
export function marked(page: Page): Promise<string[]> {
  return page.run(() => {
    const found = new Map<StaticRange, string>();
    for (const [name, highlight] of CSS.highlights) if (!name.endsWith("w")) for (const range of highlight as Iterable<StaticRange>) {
      if (!range.startContainer.parentElement?.checkVisibility()) continue;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      found.set(range, live.toString().replace(/\s+/g, " "));
    }
    return [...found].sort(([a], [b]) => (a.startContainer === b.startContainer ? a.startOffset - b.startOffset : a.startContainer.compareDocumentPosition(b.startContainer) & 2 ? 1 : -1)).map(([, text]) => text);
  }, null);
}

/** Scrolls the nth mark with this text into view and gives its middle, in CSS pixels of the window. */
export function middleOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number } | null> {
  return page.run(({ text, nth }) => {
    const found: Range[] = [];
    for (const highlight of CSS.highlights.values()) for (const range of highlight as Iterable<StaticRange>) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString().replace(/\s+/g, " ") === text) found.push(live);
    }
    found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = found[nth];
    if (range === undefined) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = range.getClientRects()[0];
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, { text, nth });
}

/** Brings the pointer to a place as a hand does, and lets it rest there. */
export async function rest(page: Page, { x, y }: { x: number; y: number }, ms = 500): Promise<void> {
  await page.move(Math.max(2, x - 150), Math.max(2, y - 70), 4);
  await page.move(x, y, 14);
  await pause(ms);
}

/** True while a card stands in the page: the one element that hangs on the root beside head and body. */
export function cardShown(page: Page): Promise<boolean> {
  return page.run(() => [...document.documentElement.children].some(({ localName }) => localName === "div"), null);
}
