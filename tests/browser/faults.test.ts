import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { marked, pause, until } from "./on-the-page.ts";

interface Flooding extends Window {
  flood(ms: number, each: number): Promise<number>;
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
  /** What the page manages without us, on this machine as busy as it is now. */
  const alone = async <R>(measure: () => Promise<R>): Promise<R> => {
    await set(session, { sitesOff: { [new URL(site.origin).host]: "2026-01-01" } });
    await page.goto(`${site.origin}/flood.html`);
    await pause(500);
    const result = await measure();
    await set(session, { sitesOff: {} });
    return result;
  };
  test("ten thousand changes a second leave the page its time, and we catch up", async () => {
    const withoutUs = await alone(() => page.run(() => (window as unknown as Flooding).flood(3000, 40), null));
    await page.goto(`${site.origin}/flood.html`);
    await until("the page is marked", async () => (await marked(page)).length === 1);
    const tab = await session.tabOf(`${site.origin}/flood.html`);
    await page.run(() => { (window as unknown as Flooding).gap = 0; void (window as unknown as Flooding).flood(3000, 40); }, null);
    await pause(3500);
    await until("we caught up", async () => ((await session.findings(tab)).mentions.find(({ vendor }) => vendor === "cellebrite")?.count ?? 0) > 300, 15);
    expect((await session.findings(tab)).reading.state).toBe("whole");
    expect(await page.run(() => (window as unknown as { changes: number }).changes, null)).toBeGreaterThan(withoutUs / 4);
    await until("no mark is left on what is gone", () => page.run(() => [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<StaticRange>)]).every((range) => range.startContainer.isConnected), null));
  });
  test("a flood beyond all measure is waited out: we rest, and say that the page was not read whole", async () => {
    await page.goto(`${site.origin}/flood.html`);
    await until("the page is marked", async () => (await marked(page)).length === 1);
    const tab = await session.tabOf(`${site.origin}/flood.html`);
    await page.run(() => { void (window as unknown as Flooding).flood(4000, 1500); }, null);
    await until("we say so", async () => {
      const { reading } = await session.findings(tab);
      return reading.state === "part" && reading.because === "too-busy";
    });
    await until("we caught up", async () => (await session.findings(tab)).reading.state === "whole", 30);
  });
  test("a text of thirty megabytes is read through, and the page goes on meanwhile", async () => {
    const readGap = async (): Promise<number> => {
      await page.run(() => { (window as unknown as Flooding).long(30); }, null);
      await pause(3000);
      return page.run(() => (window as unknown as Flooding).gap, null);
    };
    const withoutUs = await alone(readGap);
    await page.goto(`${site.origin}/flood.html`);
    await pause(500);
    const tab = await session.tabOf(`${site.origin}/flood.html`);
    await page.run(() => { (window as unknown as Flooding).long(30); }, null);
    await pause(200);
    await page.run(() => { (window as unknown as Flooding).gap = 0; }, null);
    await until("what stands after it is read", async () => (await session.findings(tab)).mentions.some(({ vendor }) => vendor === "sandvine"), 30);
    const gap = await page.run(() => (window as unknown as Flooding).gap, null);
    // A hung tab never answers. Making the text takes the page itself a while, the longer the busier the machine.
    expect(gap).toBeLessThan(8000 + 4 * withoutUs);
  });
});
