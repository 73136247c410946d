import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Settings } from "../../src/protocol/settings.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import type { Page, Session } from "../../src/tools/browsers/session.ts";
import { until } from "./on-the-page.ts";

/** The first run, as somebody meets it who has just installed the extension. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("the first run in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const stored = (): Promise<Settings | undefined> =>
    session.runOurs(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      return (await api.storage.local.get("settings")).settings as Settings | undefined;
    }, null);

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("until the question is answered a page is read and left as it is", async () => {
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    const tab = await session.tabOf(site.origin);
    const { mentions } = await session.findings(tab);
    expect(mentions.length).toBeGreaterThan(2);
    expect(await article.run(() => CSS.highlights.size, null)).toBe(0);
    await article.close();
    await page.goto(session.ours(`extension/popup/index.html?tab=${tab}`));
  });
  test("one question, nothing chosen beforehand, and no way on without an answer", async () => {
    // A tab of its own, in front: keys go nowhere else.
    page = await session.newPage();
    await page.goto(session.ours("extension/settings/index.html?first"));
    await page.waitFor("form");
    expect(await page.run(() => document.title, null)).toBe("Welcome to Counterwatch");
    expect(await page.run(() => ({ questions: document.querySelectorAll("fieldset").length, chosen: document.querySelectorAll("input:checked").length, barred: document.querySelector<HTMLButtonElement>("button[type=submit]")?.disabled }), null)).toEqual({ questions: 1, chosen: 0, barred: true });
    expect((await stored())?.chosen ?? false).toBe(false);
  });
  test("quiet, by keys alone, is kept, and pages stay untouched", async () => {
    await page.run(() => document.querySelector<HTMLElement>("input[value=quiet]")?.focus(), null);
    await page.press(" ");
    await page.press("Tab");
    await page.press("Enter");
    await until("it is done", async () => (await page.run(() => document.querySelector("[role=status]")?.textContent, null)) === "Done. You can close this page.");
    expect(await stored()).toMatchObject({ chosen: true, marks: "quiet" });
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    await session.findings(await session.tabOf(site.origin));
    expect(await article.run(() => CSS.highlights.size, null)).toBe(0);
    await article.close();
  });
  test("asked again, the other answer takes its place", async () => {
    await page.goto(session.ours("extension/settings/index.html?first"));
    await page.waitFor("input:checked");
    await page.click("input[value=highlights]");
    await page.click("button[type=submit]");
    await until("kept", async () => (await stored())?.marks === "highlights");
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    await session.tabOf(site.origin);
    await until("marks", async () => (await article.run(() => CSS.highlights.size, null)) > 0);
    await article.close();
  });
});
