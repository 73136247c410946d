import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderToString as renderVue } from "vue/server-renderer";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { App as ReactApp } from "../pages/frameworks/react-app.ts";
import { makeApp } from "../pages/frameworks/vue-app.ts";
import { marked, pause, until } from "./on-the-page.ts";

const SOURCES = join(import.meta.dirname, "../pages/frameworks");
interface Telling extends Window {
  complaints: string[];
}

/** Real builds of real frameworks: rendered on a server, hydrated in the browser while we read and mark, then changed and reordered. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("framework pages in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "counterwatch-frameworks-"));
    const server: Record<string, string> = {
      react: renderToString(createElement(ReactApp)),
      vue: await renderVue(makeApp()),
      // Preact hydrates what the same tree in React renders, but for the heading.
      preact: renderToString(createElement(ReactApp)).replace("<h1>React</h1>", "<h1>Preact</h1>").replaceAll("<!-- -->", ""),
    };
    for (const [framework, html] of Object.entries(server)) {
      await build({ configFile: false, logLevel: "error", define: { "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true" }, build: { outDir: folder, emptyOutDir: false, minify: false, lib: { entry: join(SOURCES, `${framework}-client.ts`), formats: ["iife"], name: "app", fileName: () => `${framework}.js` } } });
      // Hydration begins late, when our marks are there already.
      writeFileSync(join(folder, `${framework}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${framework}</title><script>
        window.complaints = []; addEventListener("error", (event) => window.complaints.push(event.message));
        for (const level of ["error", "warn"]) console[level] = (...said) => window.complaints.push(said.map(String).join(" ").slice(0, 300));
      </script></head><body><div id="root">${html}</div><script>setTimeout(() => { const script = document.createElement("script"); script.src = "${framework}.js"; document.body.append(script); }, 700);</script></body></html>`);
    }
    site = await serve(folder);
    session = await start();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const turn = (page: Page): Promise<void> => page.run(() => (document.getElementById("turn") as HTMLElement).click(), null);
  const names = (page: Page): Promise<string[]> => page.run(() => [...document.querySelectorAll("#said b, li p")].map(({ textContent }) => textContent ?? ""), null);

  test.each(["react", "vue", "preact"].flatMap((framework) => ["highlights", "discreet", "quiet"].map((mode) => [framework, mode] as const)))("%s is hydrated, changed and reordered without a complaint, in mode %s", async (framework, mode) => {
    await set(session, { marks: mode, density: "every", sitesOff: {} });
    const page = await session.newPage();
    await page.goto(`${site.origin}/${framework}.html`);
    if (mode === "highlights") await until("marked before it is hydrated", async () => (await marked(page)).length >= 4);
    await until("hydrated", async () => {
      await turn(page);
      await pause(100);
      return page.run(() => !(document.getElementById("said")?.textContent ?? "").includes("asked 0 times"), null);
    });
    const seen: string[][] = [];
    for (let i = 0; i < 7; i += 1) {
      seen.push(await names(page));
      await turn(page);
      await pause(120);
    }
    // What the framework drew is what it meant to draw: each turn moves the list by one.
    for (let i = 1; i < seen.length; i += 1) expect(seen[i]?.[1]).toBe(seen[i - 1]?.[2]);
    expect(await page.run(() => (window as unknown as Telling).complaints, null)).toEqual([]);
    if (mode === "highlights") {
      await until("what is named now is marked", async () => {
        const shown = await marked(page);
        return ["NSO Group", "Cellebrite", "Candiru", "Sandvine"].every((one) => shown.includes(one));
      });
      // A busy page is weighed anew twice a second: what it took away may be held that long, and paints nothing meanwhile.
      await until("no mark is left on what is gone", () => page.run(() => [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<StaticRange>)]).every((range) => range.startContainer.isConnected), null));
    }
    await page.close();
  });
});
