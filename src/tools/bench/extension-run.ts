import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "../browsers/chromium.ts";
import { startFirefox } from "../browsers/firefox.ts";
import { set } from "../browsers/session.ts";
import type { Apart } from "./bars.ts";
import { privateMemory, realPage } from "./real-page.ts";
import type { Row } from "./rows.ts";
import { SURFACE_NAMES, surfaceRow } from "./surfaces.ts";

const TABS = 6;

/** What only the built extension can tell: what a page notices of it, and how soon our own pages show. `surfaces`: which of them, all if undefined. */
export async function extensionRun(browser: "chromium" | "firefox", article: string, surfaces: readonly string[], noticed: boolean): Promise<{ rows: Row[]; apart: Apart }> {
  const session = await (browser === "chromium" ? startChromium : startFirefox)();
  const rows: Row[] = [];
  const apart: Apart = {};
  try {
    await set(session, { marks: "highlights", density: "every" });
    if (noticed) {
      const real = await realPage(session, article);
      apart.mutations = real.mutations;
      apart.longTasks = real.longTasks;
    }
    for (const name of SURFACE_NAMES) if (surfaces.includes(name)) rows.push(await surfaceRow(session, name, article, 20));
  } finally {
    await session.close();
  }
  return { rows, apart };
}

/** Private memory that one more tab with our content script costs, in bytes: some tabs with the extension against the same without (Chromium on Linux). */
export async function memoryPerTab(article: string): Promise<number> {
  const room = join(import.meta.dirname, "../../../out", `bench-${process.pid}`);
  const before = process.env["TMPDIR"];
  mkdirSync(room, { recursive: true });
  // A profile in a folder of our own tells our renderers from others'.
  process.env["TMPDIR"] = room;
  try {
    const used: number[] = [];
    for (const extension of [null, undefined]) {
      const session = await startChromium(extension === null ? { extension } : {});
      try {
        if (extension === undefined) await set(session, { marks: "highlights", density: "every" });
        const base = privateMemory(room);
        for (let i = 0; i < TABS; i++) await (await session.newPage()).goto(`${article}?${i}`);
        await new Promise((resolve) => setTimeout(resolve, 6000));
        used.push((privateMemory(room) - base) / TABS);
      } finally {
        await session.close();
      }
    }
    return Math.round(((used[1] ?? 0) - (used[0] ?? 0)) * 1024);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    rmSync(room, { recursive: true, force: true });
  }
}
