import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";

/** What a journalist does at the desk: hold a sentence against the record, take a page's digest. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("the desk in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let tab: number;
  const text = (selector: string): Promise<string> => page.run((one) => document.querySelector(one)?.textContent ?? "", selector);
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never came true: ${what}`);
  };

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    await set(session, { marks: "highlights", density: "every" });
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    tab = await session.tabOf(site.origin);
    await session.findings(tab);
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("a sentence is held against the record on its own day, and today, with both citations", async () => {
    await page.goto(session.ours("extension/claim/index.html"));
    await page.waitFor("textarea");
    await page.type("textarea", "Sandvine is on the US trade blacklist.");
    await page.run(() => {
      const day = document.querySelector<HTMLInputElement>("input[type=date]");
      if (day === null) throw new Error("no day to set");
      day.value = "2024-02-28";
      day.dispatchEvent(new Event("change", { bubbles: true }));
    }, null);
    await page.click("button[type=submit]");
    await page.waitFor(".outcome");
    const headings = await page.run(() => [...document.querySelectorAll(".outcome h2")].map((heading) => heading.textContent), null);
    expect(headings).toEqual(["The record supports this", "The record contradicts this"]);
    expect(await text(".claim")).toContain("27\u00a0Feb\u00a02024");
    expect(await text(".claim")).toContain("21\u00a0Oct\u00a02024");
    expect(await page.run(() => [...document.querySelectorAll<HTMLAnchorElement>(".entries a")].every(({ href }) => href.startsWith("https://")), null)).toBe(true);
  });
  test("no verdict is ever said", async () => {
    expect(await text("main")).not.toMatch(/\b(true|false|misleading|correct|wrong)\b/i);
  });
  test("a passage that claims nothing says what can be looked up", async () => {
    await page.goto(session.ours("extension/claim/index.html"));
    await page.waitFor("textarea");
    await page.type("textarea", "Investors were said to be looking at the firm again.");
    await page.click("button[type=submit]");
    await until("it says so", async () => (await text("main")).includes("No claim we can look up"));
  });
  test("the digest counts who is named and how they stand, and links each quote to its place", async () => {
    await page.goto(session.ours(`extension/digest/index.html?tab=${tab}`));
    await page.waitFor("section");
    expect(await text("h1")).toMatch(/^This page names 4 vendors: 2 on a list we cover; 1 removed from one; 2 changed since publication\.$/);
    const links = await page.run(() => [...document.querySelectorAll<HTMLAnchorElement>("section li a")].map(({ href }) => href), null);
    expect(links.length).toBeGreaterThan(5);
    expect(links.every((link) => link.includes("#:~:text="))).toBe(true);
  });
});
