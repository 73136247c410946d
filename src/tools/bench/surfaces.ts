import type { Session } from "../browsers/session.ts";
import { median, type Row } from "./rows.ts";

/** Our own pages, how each is opened, and what says that its content is there. */
const SURFACES: Readonly<Record<string, { words: string; path: (tab: number) => string; there: string }>> = {
  popup: { words: "popup to content", path: (tab) => `extension/popup/index.html?tab=${tab}`, there: "main :is(li, h1, h2, p)" },
  dossier: { words: "dossier to content", path: () => "extension/dossier/index.html?vendor=nso-group", there: "main h1" },
};

export const SURFACE_NAMES = Object.keys(SURFACES);

/** Opens one of our pages again and again beside an article, and measures from its own navigation start until its content is laid out. */
export async function surfaceRow(session: Session, name: string, article: string, times: number): Promise<Row> {
  const surface = SURFACES[name];
  if (surface === undefined) throw new Error(`no surface ${name}`);
  const page = await session.newPage();
  await page.goto(article);
  const tab = await session.tabOf(article);
  await session.findings(tab);
  const taken: number[] = [];
  const shown = await session.newPage();
  for (let i = 0; i < times; i++) {
    await shown.goto("about:blank");
    await shown.goto(session.ours(surface.path(tab)));
    taken.push(await shown.run(async (selector) => {
      for (;;) {
        const at = document.querySelector(selector);
        if (at?.textContent?.trim()) break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      // The browser notes when the largest piece of content was painted; asking afterwards costs the page nothing.
      const painted = await new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN));
        observer.observe({ type: "largest-contentful-paint", buffered: true });
        setTimeout(() => resolve(Number.NaN), 1000);
      });
      return Number.isNaN(painted) ? performance.now() : painted;
    }, surface.there));
  }
  await shown.close();
  await page.close();
  const round = (ms: number): number => Math.round(ms * 10) / 10;
  return { page: name, names: 0, contender: surface.words, ms: round(median(taken)), min: round(Math.min(...taken)), n: taken.length, finished: true, timesFloor: Number.NaN, mentions: -1, mutations: 0, ready: 0 };
}
