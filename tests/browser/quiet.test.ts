import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { cardShown, pause, until } from "./on-the-page.ts";

interface Watching extends Window {
  heard: number[];
}

/** The modes that leave a page alone, in both browsers: what is read, and that nothing shows. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("leaving pages alone in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let tab: number;
  const traces = () => page.run(() => [CSS.highlights.size, document.adoptedStyleSheets.length, document.documentElement.childElementCount], null);
  const open = async (): Promise<void> => {
    await page.goto(`${site.origin}/demo.html`);
    tab = await session.tabOf(site.origin);
    await pause(900);
  };

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("in quiet mode the page is read and bears no trace; badge and popup have it all", async () => {
    await set(session, { marks: "quiet", sitesOff: {}, sitesQuiet: [] });
    await open();
    await until("it is read", async () => (await session.findings(tab)).mentions.length >= 4);
    const { reading, mentions, marks } = await session.findings(tab);
    expect(reading.state).toBe("whole");
    expect(reading.words).toBeGreaterThan(300);
    expect(marks).toBe("quiet");
    expect(mentions.map(({ vendor }) => vendor).sort()).toEqual(["cellebrite", "intellexa", "nso-group", "sandvine"]);
    expect(await traces()).toEqual([0, 0, 2]);
  });
  test("a reader who has not yet chosen is left quiet", async () => {
    await session.runOurs(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      await api.storage.local.set({ settings: { marks: "highlights", chosen: false } });
    }, null);
    await open();
    expect(await traces()).toEqual([0, 0, 2]);
  });
  test("in ask mode nothing is read until the reader asks", async () => {
    await set(session, { marks: "ask" });
    await open();
    const before = await session.findings(tab);
    expect(before).toMatchObject({ mentions: [], reading: { state: "ask" } });
    await session.runOurs(async (id) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      await api.tabs.sendMessage(id, { call: "rescan", args: [] }, { frameId: 0 });
    }, tab);
    await until("it is read", async () => (await session.findings(tab)).mentions.length >= 4);
    expect(await traces()).toEqual([0, 0, 2]);
  });
  test("in peek mode marks are there while the key is held, and leave nothing; a key that the page makes up shows nothing", async () => {
    await set(session, { marks: "peek" });
    await open();
    expect(await traces()).toEqual([0, 0, 2]);
    await page.run(() => {
      const watching = window as unknown as Watching;
      watching.heard = [];
      document.addEventListener("keydown", () => watching.heard.push(CSS.highlights.size));
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Alt", altKey: true, bubbles: true }));
    }, null);
    expect(await page.run(() => (window as unknown as Watching).heard, null)).toEqual([0]);
    await page.press("Alt");
    const heard = await page.run(() => (window as unknown as Watching).heard, null);
    expect(heard.at(-1)).toBeGreaterThan(0);
    await until("nothing is left", async () => (await traces()).join() === "0,0,2");
  });
  test("in no such mode does a card come up", async () => {
    await page.move(500, 175, 12);
    await pause(600);
    expect(await cardShown(page)).toBe(false);
  });
});
