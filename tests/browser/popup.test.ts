import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { until } from "./on-the-page.ts";

/** The popup over the demo article, driven as a reader would, in both browsers. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("the popup in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let article: Page;
  let popup: Page;
  let tab: number;

  const open = async (): Promise<void> => {
    await popup.size(376, 760);
    await popup.goto(session.ours(`extension/popup/index.html?tab=${tab}`));
    await popup.waitFor("h1");
  };
  const text = (selector: string): Promise<string> => popup.run((one) => document.querySelector(one)?.textContent ?? "", selector);

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    await set(session, { marks: "highlights", density: "every", sitesOff: {} });
    article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    tab = await session.tabOf(site.origin);
    await session.findings(tab);
    popup = await session.newPage();
    await open();
    await popup.waitFor(".found li");
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("it says how many vendors the page names, and the article's own date", async () => {
    expect(await text("h1")).toBe("This page names 4 vendors");
    expect(await text(".summary p")).toMatch(/^Article dated 28\u00a0Feb\u00a02024\. 2 records changed since then\.$/);
  });
  test("it lists them by their standing, each with a finding and its day", async () => {
    const rows = await popup.run(() => [...document.querySelectorAll(".found li")].map((row) => ({ name: row.querySelector("h2 button")?.textContent, finding: row.querySelector("p")?.textContent })), null);
    expect(rows.map(({ name }) => name)).toEqual(["Intellexa", "NSO Group", "Sandvine", "Cellebrite"]);
    expect(rows[1]?.finding).toMatch(/US Entity List since 4\s(November|Nov)\s2021/);
    expect(rows[2]?.finding).toContain("Removed since");
  });
  test("the toolbar button counts the vendors", async () => {
    const badge = await session.runOurs((id) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      return api.action.getBadgeText({ tabId: id });
    }, tab);
    expect(badge).toBe("4");
  });
  test("it steps to each mention, scrolls it into view and says which it is", async () => {
    await popup.click(".found li:nth-child(4) .step button:last-of-type");
    await until("the first mention is shown", async () => (await text(".found li:nth-child(4) [role=status]")).includes("Mention 1 of"));
    await popup.click(".found li:nth-child(4) .step button:last-of-type");
    await until("the second mention is shown", async () => (await text(".found li:nth-child(4) [role=status]")).includes("Mention 2 of"));
    expect(await article.run(() => scrollY, null)).toBeGreaterThan(0);
  });
  test("it finds any vendor by a name in any script", async () => {
    await popup.type("input[type=search]", "ساندفين");
    await until("a hit", async () => (await text(".search ul")).includes("Sandvine"));
  });
  test("a vendor once seen is not new any more", async () => {
    expect(await popup.run(() => document.querySelectorAll(".new").length, null)).toBe(4);
    await open();
    await popup.waitFor(".found li");
    expect(await popup.run(() => document.querySelectorAll(".new").length, null)).toBe(0);
  });
  test("off for this site takes the marks away and says since when; on brings them back", async () => {
    await popup.click(".here input[value=off]");
    await until("off", async () => (await text("h1")) === "Off on this site");
    expect(await text(".summary p")).toMatch(/^You switched it off for 127\.0\.0\.1:\d+ on .*\. The page was not read\.$/);
    await until("no highlight is left", async () => (await article.run(() => CSS.highlights.size, null)) === 0);
  });
  test("where it is off a page is read once on request, and nothing is drawn", async () => {
    await popup.click(".summary .btn:last-child");
    await until("read", async () => (await text("h1")) === "This page names 4 vendors");
    expect(await text(".summary")).toContain("the site stays off");
    expect(await article.run(() => CSS.highlights.size, null)).toBe(0);
    await popup.click(".here input[value=marks]");
    await until("marks again", async () => (await article.run(() => CSS.highlights.size, null)) > 0);
  });
  test("quiet for this site alone leaves the page untouched and lists what it names", async () => {
    await popup.click(".here input[value=quiet]");
    await until("quiet here", async () => (await text(".summary")).includes("Quiet on this site"));
    await until("no highlight is left", async () => (await article.run(() => CSS.highlights.size, null)) === 0);
    expect(await text("h1")).toBe("This page names 4 vendors");
    await popup.click(".here input[value=marks]");
    await until("marks again", async () => (await article.run(() => CSS.highlights.size, null)) > 0);
  });
  test("quiet mode takes the marks away and still lists what the page names", async () => {
    await popup.click(".here div:last-child [role=switch]");
    await until("quiet", async () => (await text(".summary")).includes("left untouched"));
    expect(await text("h1")).toBe("This page names 4 vendors");
    await until("no highlight is left", async () => (await article.run(() => CSS.highlights.size, null)) === 0);
    await popup.click(".here div:last-child [role=switch]");
    await until("marks again", async () => (await article.run(() => CSS.highlights.size, null)) > 0);
  });
  test("quiet mode goes back to the way of marking that was chosen, never to a louder one", async () => {
    await set(session, { marks: "discreet" });
    await open();
    await popup.waitFor(".found li");
    await popup.click(".here div:last-child [role=switch]");
    await until("quiet", async () => (await text(".summary")).includes("left untouched"));
    await popup.click(".here div:last-child [role=switch]");
    await until("discreet again", async () => {
      const { marks } = await session.findings(tab);
      return marks === "discreet";
    });
    await set(session, { marks: "highlights" });
  });
  test("names of the reader's own watch-list are counted, with the reader's note, and shown", async () => {
    await set(session, { watchList: [{ text: "ENTITY list", note: "our series" }, { text: "Not On This Page", note: "" }] });
    await open();
    await until("watched", async () => (await text(".watched")).includes("ENTITY list"));
    expect(await text(".watched")).toContain("our series");
    expect(await text(".watched")).not.toContain("Not On This Page");
    await article.run(() => scrollTo(0, 0), null);
    await popup.click(".watched .step button:last-of-type");
    await until("the first is shown", async () => (await text(".watched [role=status]")).startsWith("Mention 1 of"));
    await set(session, { watchList: [] });
  });
  test("what is nearly a name finds the names near it", async () => {
    await open();
    await popup.type("input[type=search]", "Sandwine");
    await until("near", async () => (await text(".search")).includes("Near in spelling") && (await text(".search ul")).includes("Sandvine"));
  });
  test("a page that does not answer is said to be unread, not clean", async () => {
    await popup.goto(session.ours("extension/popup/index.html?tab=999999"));
    await until("unread", async () => (await text("h1")) === "This page was not read");
  });
});
