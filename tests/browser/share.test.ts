import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtFor } from "../../src/tools/browsers/built.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";

/** What leaves the browser: a card as picture and text, a reference. */
describe.each([["chromium", startChromium, "chrome"], ["firefox", startFirefox, "firefox"]] as const)("handing on in %s", (_name, start, built) => {
  let session: Session;
  let page: Page;
  const share = (query: string): Promise<void> => page.goto(session.ours(`extension/share/index.html?${query}`));
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never came true: ${what}`);
  };
  const disabled = (label: string): Promise<boolean> => page.run((words) => [...document.querySelectorAll("button")].find((button) => button.textContent === words)?.disabled ?? true, label);

  beforeAll(async () => {
    session = await start();
    await set(session, { marks: "highlights", language: "en", theme: "light" });
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  test("then and now is a picture with its description beside it, and a PNG of the full size", async () => {
    await share("vendor=sandvine&since=2024-02-28");
    await page.waitFor(".picture");
    await until("the PNG is made", async () => !(await disabled("Save PNG")));
    const seen = await page.run(async () => {
      const image = document.querySelector<HTMLImageElement>(".picture");
      if (image === null) throw new Error("no picture");
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 80) dark += 1;
      return { alt: image.alt, beside: document.querySelector<HTMLTextAreaElement>(".alt textarea")?.value ?? "", width: image.naturalWidth, height: image.naturalHeight, dark };
    }, null);
    expect([seen.width, seen.height]).toEqual([1080, 1080]);
    expect(seen.dark).toBeGreaterThan(2000);
    expect(seen.alt).toBe(seen.beside);
    for (const words of ["28\u00a0Feb\u00a02024", "Removed", "reported", "Sources", "89\u00a0FR\u00a014403"]) expect(seen.alt).toContain(words);
  });

  test("shape, colours and language are changed on the page; Arabic runs from right to left", async () => {
    await page.run(() => {
      document.querySelector<HTMLInputElement>("input[name=shape][value=wide]")?.click();
      document.querySelector<HTMLInputElement>("input[name=theme][value=dark]")?.click();
      const language = [...document.querySelectorAll("select")].find((select) => [...select.options].some(({ value }) => value === "zh_CN"));
      if (language === undefined) throw new Error("no language to choose");
      language.value = "ar";
      language.dispatchEvent(new Event("change", { bubbles: true }));
    }, null);
    await until("a wide Arabic picture", () => page.run(() => {
      const svg = decodeURIComponent(document.querySelector<HTMLImageElement>(".picture")?.src ?? "");
      return svg.includes('width="1200"') && svg.includes('direction="rtl"') && svg.includes("#131619");
    }, null));
  });

  test("the text fits 300 characters, as counted on the page", async () => {
    await share("vendor=nso-group");
    await page.waitFor(".text-forms textarea");
    await page.run(() => document.querySelector<HTMLInputElement>("input[name=text][value=text-300]")?.click(), null);
    await until("300 characters", () => page.run(() => {
      const text = document.querySelector<HTMLTextAreaElement>(".text-forms textarea")?.value ?? "";
      return text !== "" && [...text].length <= 300 && text.includes("Sources: ");
    }, null));
  });

  test("nothing on record says so, and so does a day since which nothing changed", async () => {
    await share("vendor=nobody");
    await page.waitFor(".share-empty");
    await share("vendor=sandvine&since=2025-06-01");
    await page.waitFor(".notice");
    expect(await page.run(() => document.querySelector(".notice")?.textContent, null)).toContain("Nothing about its own listings changed");
  });

  test("the record's bar cites it: Chicago by the citation library, a source as RIS", async () => {
    await page.goto(session.ours("extension/dossier/index.html?vendor=sandvine"));
    await page.waitFor(".cite-menu");
    await page.click(".cite-menu");
    const reference = (): Promise<string> => page.run(() => document.querySelector<HTMLTextAreaElement>(".cite-dialog textarea")?.value ?? "", null);
    await until("Chicago", async () => (await reference()).startsWith("Counterwatch. 2026. Sandvine: record in Counterwatch"));
    await page.run(() => {
      const [what, form] = [...document.querySelectorAll<HTMLSelectElement>(".cite-dialog select")];
      if (what === undefined || form === undefined) throw new Error("nothing to choose");
      what.value = "s4";
      what.dispatchEvent(new Event("change", { bubbles: true }));
      form.value = "ris";
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }, null);
    await until("RIS", async () => (await reference()).startsWith("TY  - RPRT"));
    expect(await page.run(() => document.querySelector<HTMLAnchorElement>(".share-link")?.getAttribute("href"), null)).toContain("../share/index.html?vendor=sandvine");
  });

  test("no page that hands on has asked anybody for anything", async () => {
    const asked = await page.run(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /^https?:/.test(name)), null);
    expect(asked).toEqual([]);
    expect(readFileSync(join(builtFor(built), "extension/share/index.html"), "utf8")).not.toMatch(/(src|href)="https?:/);
  });
});
