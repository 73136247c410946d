import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
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

/** Builds the gallery into a folder of its own, which nobody else builds into meanwhile, and serves it on loopback. */
export async function openGallery(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), "counterwatch-gallery-"));
  await build({ configFile: join(ROOT, "tests/gallery/vite.config.ts"), logLevel: "error", build: { outDir } });
  const { origin, stop } = await serve(outDir);
  return { origin, stop: () => stop().finally(() => rmSync(outDir, { recursive: true, force: true })) };
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
  await page.waitForSelector(`html[data-shown="${id}"]`, { timeout: 40_000 });
  await page.waitForTimeout(150);
}
