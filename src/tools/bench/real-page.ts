import { readdirSync, readFileSync } from "node:fs";
import type { Session } from "../browsers/session.ts";

/** What the built extension did to a page it read. */
export interface RealPage {
  /** mutation records that the page's own observer saw, from before the content script ran until it had read everything */
  mutations: number;
  /** long tasks (50 ms or more) that the page's clock noted after it was loaded */
  longTasks: number;
  mentions: number;
}

/** Opens an article that watches itself (`watched`) with the built extension and tells what it noticed. */
export async function realPage(session: Session, address: string): Promise<RealPage> {
  const page = await session.newPage();
  await page.goto(address);
  const tab = await session.tabOf(address);
  const { mentions } = await session.findings(tab);
  const noticed = await page.run(() => (globalThis as unknown as { noticed: { mutations: number; longTasks: number } }).noticed, null);
  await page.close();
  return { ...noticed, mentions: mentions.reduce((sum, { count }) => sum + count, 0) };
}

/** Makes a page watch itself: every mutation after its own parsing is done, every long task after it is loaded. */
export function watched(html: string): string {
  return html.replace("</body>", `<script>
globalThis.noticed = { mutations: 0, longTasks: 0 };
addEventListener("DOMContentLoaded", () => new MutationObserver((records) => { noticed.mutations += records.length; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true }));
addEventListener("load", () => setTimeout(() => new PerformanceObserver((list) => { noticed.longTasks += list.getEntries().length; }).observe({ type: "longtask" }), 0));
</script></body>`);
}

/** Private memory of every process whose command line holds `mark`, in KB (Linux). */
export function privateMemory(mark: string): number {
  let sum = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      if (!command.includes("--type=renderer") || !command.includes(mark)) continue;
      sum += Number(/Private_Dirty:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      // it ended meanwhile
    }
  return sum;
}
