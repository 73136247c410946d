import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { marked, pause, until } from "./on-the-page.ts";

interface Flooding extends Window {
  flood(ms: number): Promise<number>;
  long(megabytes: number): void;
  gap: number;
  hits: string[];
}

/** Pages that fight back, flood or never end: the tab goes on, we go on, and the popup is told how far we read. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("hostile pages in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    await set(session, { marks: "highlights", density: "every", sitesOff: {} });
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("forms and pictures that are called after parts of the page hide nothing", async () => {
    await page.goto(`${site.origin}/hostile.html?calm`);
    await until("all three are marked", async () => (await marked(page)).length === 3);
    expect(await marked(page)).toEqual(["NSO Group", "Cellebrite", "Sandvine"]);
  });
  test("traps in the page's own functions are never sprung by us", async () => {
    await page.goto(`${site.origin}/hostile.html`);
    const tab = await session.tabOf(`${site.origin}/hostile.html`);
    await until("all is read", async () => (await session.findings(tab)).mentions.length === 3);
    const { mentions, reading } = await session.findings(tab);
    expect(mentions.map(({ vendor }) => vendor).sort()).toEqual(["cellebrite", "nso-group", "sandvine"]);
    expect(reading.state).toBe("whole");
  });
  test("ten thousand changes a second leave the page its time; we rest, say so, and catch up", async () => {
    await page.goto(`${site.origin}/flood.html`);
    await until("the page is marked", async () => (await marked(page)).length === 1);
    const tab = await session.tabOf(`${site.origin}/flood.html`);
    await page.run(() => { (window as unknown as Flooding).gap = 0; void (window as unknown as Flooding).flood(4000); }, null);
    await pause(3000);
    const during = await session.findings(tab);
    expect(during.reading).toMatchObject({ state: "part", because: "too-busy" });
    await until("we caught up", async () => (await session.findings(tab)).reading.state === "whole", 15);
    const after = await session.findings(tab);
    expect(after.mentions.find(({ vendor }) => vendor === "cellebrite")?.count).toBeGreaterThan(300);
    expect(await page.run(() => (window as unknown as { changes: number }).changes, null)).toBeGreaterThan(5000);
  });
  test("a text of thirty megabytes is read to its end, and the page goes on meanwhile", async () => {
    await page.goto(`${site.origin}/flood.html`);
    await pause(500);
    const tab = await session.tabOf(`${site.origin}/flood.html`);
    await page.run(() => { (window as unknown as Flooding).long(30); }, null);
    await pause(200);
    await page.run(() => { (window as unknown as Flooding).gap = 0; }, null);
    await until("its last sentence is read", async () => (await session.findings(tab)).mentions.some(({ vendor }) => vendor === "sandvine"), 30);
    const gap = await page.run(() => (window as unknown as Flooding).gap, null);
    expect(gap).toBeLessThan(2000);
  });
});
