import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { galleryStates, openGallery, showState } from "./access/gallery.ts";
import { lookAt } from "./access/look-at.ts";
import { builtSurfaces } from "./access/surfaces.ts";
import type { Violation } from "./access/violation.ts";
import { CHROMIUM, startChromium } from "./browsers/chromium.ts";
import { serve } from "./browsers/serve.ts";
import { set } from "./browsers/session.ts";

const THEMES = ["light", "dark"] as const;

/**
 * `npm run access [-- STATE … --json]` walks every built surface and every state of the gallery, light and dark, with axe-core (WCAG 2.2 AA)
 * and our own checks: names that tell, keys, 200 % text, 320 px, reduced motion. Exit 1 if anything keeps anybody out. A STATE ending in `*`
 * stands for all that begin so.
 */
export async function run(argv: string[]): Promise<number> {
  const json = argv.includes("--json");
  const asked = argv.filter((arg) => !arg.startsWith("--"));
  const wanted = (id: string): boolean => asked.length === 0 || asked.some((one) => (one.endsWith("*") ? id.startsWith(one.slice(0, -1)) : id === one));
  const states: string[] = [];
  const violations: Violation[] = [];
  const note = (state: string, theme: string, found: Violation[]): void => {
    if (theme === "light") states.push(state);
    violations.push(...found);
    if (json) return;
    console.log(`${found.length === 0 ? "✓" : "✗"} ${state} ${theme}`);
    for (const { id, nodes } of found) console.log(`    ${id}\n      ${nodes.slice(0, 8).join("\n      ")}`);
  };
  await walkGallery(wanted, note);
  await walkBuilt(wanted, note);
  if (json) console.log(JSON.stringify({ states, violations }));
  else console.log(`${states.length} states in ${THEMES.length} themes · ${violations.length} violations`);
  return violations.length === 0 && states.length > 0 ? 0 : 1;
}

type Note = (state: string, theme: string, found: Violation[]) => void;

async function walkGallery(wanted: (id: string) => boolean, note: Note): Promise<void> {
  if (CHROMIUM === undefined) throw new Error("no Chromium found · apt-get install chromium, or set CHROMIUM to its path");
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page: Page = await browser.newPage();
    for (const state of (await galleryStates(page, gallery.origin)).filter(({ id }) => wanted(id)))
      for (const theme of THEMES) {
        await showState(page, gallery.origin, state, theme);
        note(state.id, theme, await lookAt(page, state.id, theme, { whole: theme === "light", width: state.width }));
      }
  } finally {
    await browser.close();
    await gallery.stop();
  }
}

/** The built extension itself, over the demo article. */
async function walkBuilt(wanted: (id: string) => boolean, note: Note): Promise<void> {
  const site = await serve(join(import.meta.dirname, "../../tests/pages"));
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
