import { join } from "node:path";
import { startChromium } from "../browsers/chromium.ts";
import { serve } from "../browsers/serve.ts";
import { set } from "../browsers/session.ts";
import { lookAt } from "./look-at.ts";
import { builtSurfaces } from "./surfaces.ts";
import { type Note, THEMES } from "./walk.ts";

/** Walks every wanted page of the built extension, over the demo article, light and dark. */
export async function walkBuilt(wanted: (id: string) => boolean, note: Note): Promise<void> {
  const site = await serve(join(import.meta.dirname, "../../../tests/pages"));
  const session = await startChromium();
  try {
    await set(session, { marks: "highlights", density: "every" });
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    const tab = await session.tabOf(site.origin);
    await session.findings(tab);
    const page = await session.playwrightPage();
    for (const [name, path, width] of builtSurfaces(tab).filter(([one]) => wanted(`built-${one}`)))
      for (const theme of THEMES) {
        await set(session, { theme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(session.ours(path));
        await page.waitForSelector("h1", { state: "attached" });
        await page.waitForTimeout(400);
        note(`built-${name}`, theme, await lookAt(page, `built-${name}`, theme, { whole: theme === "light", width }));
      }
  } finally {
    await session.close();
    await site.stop();
  }
}
