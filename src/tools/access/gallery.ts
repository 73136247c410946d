import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "vite";
import { serve } from "../browsers/serve.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** One state of the gallery, as its overview names it. */
export interface GalleryState {
  id: string;
  width: number;
}

/** Builds the gallery and serves it on loopback. */
export async function openGallery(): Promise<{ origin: string; stop: () => Promise<void> }> {
  await build({ configFile: join(ROOT, "tests/gallery/vite.config.ts"), logLevel: "error" });
  return serve(join(ROOT, "out/gallery"));
}

/** Every state there is, read off the overview. */
export async function galleryStates(page: Page, origin: string): Promise<GalleryState[]> {
  await page.goto(`${origin}/index.html`, { waitUntil: "commit" });
  await page.waitForSelector("figure");
  const states = await page.$$eval("figure", (figures) => figures.map(({ dataset }) => ({ id: dataset.state ?? "", width: Number(dataset.width) })));
  await page.goto("about:blank");
  return states;
}

/** Shows one state alone, in a window of its width. */
export async function showState(page: Page, origin: string, { id, width }: GalleryState, theme: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${origin}/index.html?state=${id}&theme=${theme}`);
  await page.waitForSelector(`html[data-shown="${id}"]`, { timeout: 15_000 });
  await page.waitForTimeout(150);
}
