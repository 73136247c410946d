import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../src/protocol/settings.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { until } from "./on-the-page.ts";

/** The settings page, driven as a reader would, in both browsers: each change holds at once, says so, and survives. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("settings in %s", (_name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  const stored = (): Promise<Settings> =>
    session.runOurs(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      return (await api.storage.local.get("settings")).settings as Settings;
    }, null);
  const text = (selector: string): Promise<string> => page.run((one) => document.querySelector(one)?.textContent ?? "", selector);
  const press = (label: string, within = "body"): Promise<void> =>
    page.run(([words, where]) => {
      const found = [...document.querySelectorAll<HTMLElement>(`${where} :is(button, label, [role=switch])`)].find((one) => (one.getAttribute("aria-label") ?? document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent ?? one.textContent)?.trim().startsWith(words));
      if (found === undefined) throw new Error(`nothing to press is called ${words}`);
      found.click();
    }, [label, within] as const);
  const holds = (what: string, fits: (settings: Settings) => boolean): Promise<void> => until(what, async () => fits(await stored()));
  const give = (section: string, name: string, content: string): Promise<void> =>
    page.run(([where, file, written]) => {
      const field = document.querySelector<HTMLInputElement>(`#${where} input[type=file]`);
      if (field === null) throw new Error("no way to give a file");
      const files = new DataTransfer();
      files.items.add(new File([written], file));
      field.files = files.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, [section, name, content] as const);
  const saved = async (label: string): Promise<string> => {
    await page.run(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (globalThis as unknown as { given: Promise<string> }).given = (blob as Blob).text();
        URL.createObjectURL = make;
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    }, null);
    await press(label);
    return page.run(() => (globalThis as unknown as { given: Promise<string> }).given, null);
  };

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    session = await start();
    page = await session.newPage();
  });
  beforeEach(async () => {
    await set(session, { ...DEFAULT_SETTINGS, chosen: true });
    await page.goto(session.ours("extension/settings/index.html"));
    await page.waitFor("#data .facts");
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("a change holds at once, says so, and stands after the page is opened again", async () => {
    await press("Discreet underline");
    await until("it says so", async () => (await text(".saved")) === "Saved");
    await holds("discreet", ({ marks }) => marks === "discreet");
    await page.goto(session.ours("extension/settings/index.html"));
    await page.waitFor("#data .facts");
    expect(await page.run(() => document.querySelector<HTMLInputElement>("input[name=mode]:checked")?.value, null)).toBe("discreet");
  });
  test("the way marks look, which mentions wear one, and how the card opens", async () => {
    await press("First on a page");
    await press("Thin");
    await press("On click");
    await press("Short card");
    await press("Ticks beside the scroll bar");
    await press("Say what changed since");
    await holds("all of them", ({ density, thin, hover, shortCard, ticks, since }) => density === "page" && thin && hover === "click" && shortCard && ticks && !since);
  });
  test("changes that follow each other quickly do not undo each other", async () => {
    await page.run(() => {
      for (const button of document.querySelectorAll<HTMLElement>("#kinds input[type=checkbox]")) button.click();
    }, null);
    const kinds = await page.run(() => document.querySelectorAll("#kinds input[type=checkbox]").length, null);
    await press("Short card");
    await holds("short", ({ shortCard }) => shortCard);
    expect((await stored()).categoriesOff).toHaveLength(kinds);
  });
  test("a page that is open takes a change up at once", async () => {
    const article = await session.newPage();
    await article.goto(`${site.origin}/demo.html`);
    await session.findings(await session.tabOf(site.origin));
    await until("marks", async () => (await article.run(() => CSS.highlights.size, null)) > 0);
    await press("Quiet");
    await until("no marks", async () => (await article.run(() => CSS.highlights.size, null)) === 0);
    await article.close();
  });
  test("a site is switched off with its day, made quiet, and switched on again; what is no site is said to be none", async () => {
    await page.type("#sites input", "https://News.example/a/b");
    await press("Off", "#sites");
    await holds("off", ({ sitesOff }) => /^\d{4}-\d\d-\d\d$/.test(sitesOff["news.example"] ?? ""));
    await page.type("#sites input", "forum.example");
    await press("Quiet", "#sites");
    await holds("quiet", ({ sitesQuiet }) => sitesQuiet.includes("forum.example"));
    await press("Switch on: news.example");
    await holds("on", ({ sitesOff }) => Object.keys(sitesOff).length === 0);
    await page.type("#sites input", "not a site");
    await press("Off", "#sites");
    await until("it says so", async () => (await text("#sites .wrong")).includes("“not a site” is no site name"));
  });
  test("a kind and a single vendor are left out, and marked again", async () => {
    await press("Location data");
    await holds("kind", ({ categoriesOff }) => categoriesOff.length === 1);
    await page.waitFor("datalist option[value=Palantir]");
    await page.type("#kinds form input", "palantir");
    await press("Never mark", "#kinds");
    await holds("vendor", ({ vendorsOff }) => vendorsOff.includes("palantir"));
    await press("Mark again: Palantir");
    await holds("again", ({ vendorsOff }) => vendorsOff.length === 0);
  });
  test("the watch-list takes names by hand and from CSV, and gives back what it took", async () => {
    await page.type("#watch-list form label:first-child input", "Acme Forensics");
    await press("Add a name");
    await give("watch-list", "names.csv", 'name,note\r\n"Beta, Inc.","said ""no"""\r\nشركة مثال,\r\n');
    await until("it says how many", async () => (await text("#watch-list [role=status]")) === "2 names imported");
    await holds("three names", ({ watchList }) => watchList.length === 3);
    expect((await stored()).watchList[1]).toEqual({ text: "Beta, Inc.", note: 'said "no"' });
    expect(await saved("Export CSV")).toBe('name,note\r\nAcme Forensics,\r\n"Beta, Inc.","said ""no"""\r\nشركة مثال,\r\n');
  });
  test.each([["a line without a name", "Gamma,note\n,only a note\n", "line 2"], ["a file that is no text", "\u0000PNG\u0001\u0002", "no text"], ["an open quotation", '"Gamma,note\nDelta,', "line 1"]])("a watch-list file with %s changes nothing, and it is said why", async (_what, content, said) => {
    await page.type("#watch-list form label:first-child input", "Acme Forensics");
    await press("Add a name");
    await holds("one name", ({ watchList }) => watchList.length === 1);
    await give("watch-list", "names.csv", content);
    await until("it says why", async () => (await text("#watch-list .wrong")).includes("Nothing was imported") && (await text("#watch-list .wrong")).includes(said));
    expect((await stored()).watchList.map((one) => one.text)).toEqual(["Acme Forensics"]);
  });
  test("settings go to a file and come back from it", async () => {
    await page.type("#sites input", "news.example");
    await press("Off", "#sites");
    await press("Discreet underline");
    await holds("both", ({ marks, sitesOff }) => marks === "discreet" && "news.example" in sitesOff);
    const file = await saved("Export settings");
    const before = await stored();
    await set(session, { ...DEFAULT_SETTINGS, chosen: true });
    await give("data", "settings.json", file);
    await holds("as before", (now) => JSON.stringify(now) === JSON.stringify(before));
  });
  test.each([
    ["no JSON", "{ not json"], ["another program’s file", '{"settings":{"marks":"quiet"}}'], ["an impossible value", '{"kind":"counterwatch-settings","settings":{"marks":"loud","thin":true}}'],
    ["sites that are no sites", '{"kind":"counterwatch-settings","settings":{"sitesOff":["news.example"]}}'], ["nothing in it", '{"kind":"counterwatch-settings","settings":{}}'],
  ])("a settings file with %s changes nothing", async (_what, content) => {
    await page.type("#watch-list form label:first-child input", "Acme Forensics");
    await press("Add a name");
    await holds("one name", ({ watchList }) => watchList.length === 1);
    const before = await stored();
    await give("data", "settings.json", content);
    await until("it says so", async () => (await text("#data .wrong")).startsWith("Nothing was changed"));
    expect(await stored()).toEqual(before);
  });
  test("a file that names one setting leaves the others", async () => {
    await press("Short card");
    await holds("short", ({ shortCard }) => shortCard);
    await give("data", "settings.json", '{"kind":"counterwatch-settings","settings":{"thin":true,"of a later version":1}}');
    await holds("thin", ({ thin, shortCard }) => thin && shortCard);
  });
  test("reset asks first; keeping keeps, and resetting resets", async () => {
    await press("Short card");
    await holds("short", ({ shortCard }) => shortCard);
    await press("Reset everything");
    expect(await page.run(() => document.querySelector("dialog")?.open, null)).toBe(true);
    await press("Keep them");
    expect((await stored()).shortCard).toBe(true);
    await press("Reset everything");
    await press("Yes, reset");
    await holds("as new", ({ shortCard, chosen }) => !shortCard && chosen);
  });
  test("dark colours are put on at once", async () => {
    await press("Dark");
    await until("dark", async () => (await page.run(() => getComputedStyle(document.body).backgroundColor, null)) === "rgb(27, 31, 35)");
  });
  test("keys alone do it all: Tab to the marks, arrows to choose", async () => {
    await page.run(() => document.querySelector<HTMLElement>("input[name=mode]:checked")?.focus(), null);
    await page.press("ArrowDown");
    await holds("the next one", ({ marks }) => marks === "discreet");
    await page.press("Tab");
    expect(await page.run(() => (document.activeElement as HTMLInputElement).name, null)).toBe("density");
  });
});
