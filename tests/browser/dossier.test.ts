import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";

const VENDORS = readdirSync(join(import.meta.dirname, "../../.facts/dossiers")).map((file) => file.replace(".json", "")).sort();
const SAMPLE = ["blue-coat", "cellebrite", "clearview-ai", "hikvision", "intellexa", "nso-group", "sandvine", "fink-telecom"];

/** The record's page, driven as a reader would, in both browsers; every record is opened in Chromium. */
describe.each([["chromium", startChromium, VENDORS], ["firefox", startFirefox, SAMPLE]] as const)("the dossier in %s", (_name, start, vendors) => {
  let session: Session;
  let page: Page;
  const open = async (query: string, wait = "h1"): Promise<void> => {
    await page.goto(session.ours(`extension/dossier/index.html${query}`));
    await page.waitFor(wait, 60_000);
  };
  const text = (selector: string): Promise<string> => page.run((one) => document.querySelector(one)?.textContent ?? "", selector);
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never came true: ${what}`);
  };

  beforeAll(async () => {
    session = await start();
    await set(session, { language: "en" });
    page = await session.newPage();
    await page.size(1180, 900);
  });
  afterAll(() => session?.close());

  test("every record opens; each line leads to its sources; nothing is left unsaid; nothing runs off a narrow panel", { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    await page.size(380, 800);
    for (const vendor of vendors) {
      await open(`?panel&vendor=${vendor}`, "#sources .sources");
      const faults = await page.run(() => {
        const body = document.querySelector("main")?.textContent ?? "";
        const unsaid = [...new Set(body.match(/\b(?:undefined|null|NaN|Invalid Date)\b|\$[A-Z_]+\$|\b(?:dossier|standing|common)_[a-z_]+|\[object \w+\]/g) ?? [])];
        const bare = [...document.querySelectorAll("[data-line]")].filter((line) => line.querySelector("a.cite") === null).map((line) => line.getAttribute("data-line"));
        const dead = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter((link) => document.getElementById(link.hash.slice(1)) === null).map((link) => link.hash);
        const wide = document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} px wide`] : [];
        const nameless = [...document.querySelectorAll("button, a, input, select")].filter((one) => ((one.getAttribute("aria-label") ?? one.textContent ?? "").trim() === "" && one.closest("label") === null && one.getAttribute("aria-hidden") !== "true")).map((one) => one.outerHTML.slice(0, 80));
        return [...unsaid.map((what) => `says ${what}`), ...bare.map((line) => `no source: ${line}`), ...dead.map((hash) => `leads nowhere: ${hash}`), ...wide, ...nameless.map((one) => `has no name: ${one}`)];
      }, null);
      wrong.push(...faults.map((fault) => `${vendor} · ${fault}`));
    }
    await page.size(1180, 900);
    expect(wrong).toEqual([]);
    expect(vendors.length).toBeGreaterThan(5);
  });

  test("the finding leads, with its day", async () => {
    await open("?vendor=nso-group");
    expect(await text("#finding")).toMatch(/On the US Entity List since 4\sNovember\s2021\./);
  });

  test("the day slider turns the whole page to the record as it stood, and says so", async () => {
    await open("?vendor=sandvine&on=2024-05-01#timeline", ".day-slider input");
    expect(await text("#finding")).toMatch(/On the US Entity List since 27\sFebruary\s2024\./);
    expect(await text(".as-stood")).toMatch(/1\sMay\s2024/);
    expect(await page.run(() => document.querySelector("#investigations")?.textContent?.includes("2025"), null)).toBe(false);
    await page.run(() => {
      const slider = document.querySelector<HTMLInputElement>(".day-slider input");
      if (slider === null) return;
      slider.value = String(Date.parse("2024-01-15T00:00:00Z") / 86_400_000);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }, null);
    await until("before the listing", async () => (await text("#finding")).includes("Not found"));
    expect(await page.run(() => location.search, null)).toContain("on=2024-01-15");
    expect(await page.run(() => document.querySelector(".day-slider input")?.getAttribute("aria-valuetext"), null)).toMatch(/15\sJanuary\s2024/);
    expect(await text("[role=status][aria-live]")).toMatch(/As it stood on 15\sJanuary\s2024\. .*Not found/);
    await page.click(".as-stood .link-btn");
    await until("today again", async () => (await text("#finding")).includes("none of the lists"));
  });

  test("a reader from a dated article sees what changed since, and can see the record as it stood then", async () => {
    await open("?vendor=sandvine&published=2024-05-01");
    expect(await text(".article-day")).toMatch(/Then:\s+Listed 27.*Now:\s+Removed 23/);
    await page.click(".article-day .link-btn");
    await until("as it stood then", async () => (await text("#finding")).includes("since 27"));
  });

  test("listings of those near the vendor stand apart and are explained", async () => {
    await open("?vendor=hikvision");
    expect(await text("#standing")).toContain("None of these is a listing of Hikvision itself");
  });

  test("the map draws one dot a report and never merges a confirmed customer with them", async () => {
    await open("?vendor=sandvine#where");
    await page.run(() => document.querySelector("#where")?.scrollIntoView(), null);
    await page.waitFor(".map .dots");
    const { dots, listed } = await page.run(() => ({ dots: document.querySelectorAll(".map .dots circle").length, listed: document.querySelectorAll(".where-list .places:first-of-type a").length }), null);
    expect(dots).toBe(listed);
    expect(dots).toBeGreaterThan(15);
  });

  test("an error report is a draft that names record, line and data, and no page", async () => {
    await open("?vendor=sandvine");
    await page.click('[data-line^="investigation:"] .report-line');
    await page.waitFor("dialog[open] textarea");
    const draft = await page.run(() => document.querySelector("textarea")?.value ?? "", null);
    expect(draft).toMatch(/Record: sandvine\nLine: investigation:[\s\S]*Data: [0-9a-f]{12}, \d{4}-\d{2}-\d{2}/);
    expect(draft).not.toContain("://");
    await page.press("Escape");
  });

  test("a vendor that we do not know is said to be unknown to us", async () => {
    await open("?vendor=no-such-vendor");
    expect(await text("h1")).toBe("There is no record under “no-such-vendor” in this data.");
  });

  test("the index finds a vendor in any script and narrows by standing", async () => {
    await open("", ".vendors tbody tr");
    const all = await page.run(() => document.querySelectorAll(".vendors tbody tr").length, null);
    expect(all).toBe(VENDORS.length);
    await page.type(".index-head input", "ساندفين");
    await until("one row", async () => (await page.run(() => document.querySelectorAll(".vendors tbody tr").length, null)) === 1);
    expect(await text(".vendors tbody tr")).toContain("Sandvine");
    await open("", ".vendors tbody tr");
    await page.click(".filters button:nth-of-type(2)");
    await until("listed only", async () => (await page.run(() => document.querySelectorAll(".vendors tbody tr").length, null)) < all);
    expect(await page.run(() => [...document.querySelectorAll(".vendors .stand .glyph")].every((glyph) => glyph.classList.contains("is-listed")), null)).toBe(true);
  });

  test("what is exported carries day, data and sources", async () => {
    await open("", ".vendors tbody tr");
    await page.run(() => {
      const kept = globalThis as unknown as { saved: Promise<string> };
      URL.createObjectURL = (file: Blob | MediaSource) => {
        kept.saved = (file as Blob).text();
        return "about:blank#";
      };
      HTMLAnchorElement.prototype.click = () => {};
    }, null);
    await page.click(".exports .btn:nth-of-type(1)");
    const csv = await page.run(() => (globalThis as unknown as { saved: Promise<string> }).saved, null);
    expect(csv.split("\r\n")[0]).toBe("id,name,categories,headquarters,as_of,standing,list,state,since,announced,listed_as,citation,checked,sources,reports,cases,data");
    expect(csv).toMatch(/nso-group,NSO Group,.*US Entity List,listed,2021-11-04,2021-11-03,.*86 FR 60759.*https:\/\//);
    await page.click(".exports .btn:nth-of-type(2)");
    const json = JSON.parse(await page.run(() => (globalThis as unknown as { saved: Promise<string> }).saved, null)) as { vendors: { id: string; lists: { sources: string[] }[] }[]; as_of: string };
    expect(json.vendors.length).toBe(VENDORS.length);
    expect(json.vendors.every(({ lists }) => lists.every(({ sources }) => sources.length > 0))).toBe(true);
  });

  test("nothing on record is said to be no more than that, with names near in spelling", async () => {
    await open("?q=Sandwine");
    await until("a near name", async () => (await text(".nothing")).includes("Sandvine"));
    expect(await text(".nothing")).toContain("Nothing on record under “Sandwine”");
  });

  test("the index plots listings per year in blocks of one, with the same as a table", async () => {
    await open("", ".block-plot svg");
    const first = await page.run(() => ({ blocks: document.querySelectorAll(".block-plot svg rect").length, table: document.querySelector(".counts tbody td")?.textContent ?? "" }), null);
    expect(first.blocks).toBeGreaterThan(20);
    expect(first.table).toMatch(/^\d{4}: \d/);
  });
});
