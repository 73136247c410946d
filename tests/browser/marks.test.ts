import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOTS } from "../../src/tools/browsers/built.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { marked, middleOf, pause, until } from "./on-the-page.ts";

const PAGES = join(import.meta.dirname, "../pages");
interface Expected {
  mentions: { text: string; vendor: string }[];
}
const demo = JSON.parse(readFileSync(join(PAGES, "demo.mentions.json"), "utf8")) as Expected;

/** Where ticks are drawn at the window's edge, read from a picture of it, and where they belong: both in CSS pixels from its top. Their tree is closed to the page. */
async function ticksOf(page: Page, name: string): Promise<{ drawn: number[]; wanted: number[] }> {
  const path = join(SHOTS, `ticks-${name}.png`);
  await page.screenshot(path);
  return page.run(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d") as OffscreenCanvasRenderingContext2D;
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(document.documentElement.clientWidth - 4, 0, 1, image.height);
    const inked = (y: number): boolean => data[y * 4] === 0xa8 && data[y * 4 + 1] === 0x66 && data[y * 4 + 2] === 0x1a;
    const drawn: number[] = [];
    for (let y = 0; y < image.height; y += 1) if (inked(y) && !inked(y - 1)) drawn.push(y);
    const tops = [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<StaticRange>)]).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [...range.getClientRects()].slice(0, 1).map(({ top }) => ((top + scrollY) / document.documentElement.scrollHeight) * innerHeight);
    });
    return { drawn, wanted: tops.sort((a, b) => a - b) };
  }, readFileSync(path).toString("base64"));
}

/** The marks of a page and what follows them, in both browsers. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("marks in %s", (name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const open = async (path: string): Promise<void> => {
    await page.goto(`${site.origin}/${path}`);
  };

  beforeAll(async () => {
    site = await serve(PAGES, (path) => (path === "/strict.html" ? { "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" } : {}));
    session = await start();
    await set(session, { marks: "highlights", density: "every", sitesOff: {}, ticks: false });
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("every mention of the demo article is marked, and nothing else", async () => {
    await open("demo.html");
    await until("the last mention is marked", async () => (await marked(page)).length >= demo.mentions.length);
    await pause(300);
    expect(await marked(page)).toEqual(demo.mentions.map(({ text }) => text));
  });
  test("the page's own tree is as it was without us", async () => {
    const tree = () => page.run(() => [document.documentElement.outerHTML, document.querySelectorAll("*").length, document.styleSheets.length], null);
    const served = readFileSync(join(PAGES, "demo.html"), "utf8");
    const [html] = await tree();
    const bare = await page.run((text) => new DOMParser().parseFromString(text, "text/html").documentElement.outerHTML, served);
    expect(html).toBe(bare);
    // Only now: a driver hides carets by attributes of its own when it takes a picture.
    await page.screenshot(join(SHOTS, `marks-${name}.png`), { whole: true });
  });
  test("the first of each vendor in a section is marked where the reader wants less, and the change takes effect at once", async () => {
    await set(session, { density: "section" });
    await until("there are fewer marks", async () => (await marked(page)).length < demo.mentions.length);
    expect((await marked(page)).slice(0, 2)).toEqual(["Sandvine", "NSO Group"]);
    await set(session, { density: "every" });
    await until("all are back", async () => (await marked(page)).length === demo.mentions.length);
  });
  test("switched off for the site, the page is as it was; switched on, the marks are back", async () => {
    await set(session, { sitesOff: { [new URL(site.origin).host]: "2026-11-24" } });
    await until("nothing is left", () => page.run(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0, null));
    await set(session, { sitesOff: {} });
    await until("the marks are back", async () => (await marked(page)).length === demo.mentions.length);
  });
  test("ticks beside the scroll bar stand where the mentions are, if the reader wants them, and leave nothing", async () => {
    const hosts = (): Promise<number> => page.run(() => [...document.documentElement.children].filter(({ localName }) => localName === "div").length, null);
    expect(await hosts()).toBe(0);
    await set(session, { ticks: true });
    let { drawn, wanted } = { drawn: [] as number[], wanted: [] as number[] };
    await until("the ticks are drawn", async () => ({ drawn, wanted } = await ticksOf(page, name)).drawn.length > 0);
    expect(wanted.length).toBeGreaterThan(5);
    for (const place of wanted) expect(drawn.some((one) => Math.abs(one - place) <= 6), `a tick at ${place} among ${drawn}`).toBe(true);
    for (const one of drawn) expect(wanted.some((place) => Math.abs(one - place) <= 6), `a mention at ${one} among ${wanted}`).toBe(true);
    await set(session, { ticks: false });
    await until("nothing is left", async () => (await hosts()) === 0);
  });
  test("a vendor or a kind of vendor that the reader does not want is not marked", async () => {
    await set(session, { vendorsOff: ["cellebrite"] });
    await until("Cellebrite is not marked", async () => !(await marked(page)).includes("Cellebrite"));
    await set(session, { vendorsOff: [] });
    await until("it is again", async () => (await marked(page)).includes("Cellebrite"));
  });
  test("editors, fields, code and hidden text are left alone", async () => {
    await open("editors.html");
    await until("the article's name is marked", async () => (await marked(page)).length > 0);
    await pause(400);
    expect(await marked(page)).toEqual(["Cellebrite"]);
    await page.click("#plain");
    await page.type("#plain", " Cellebrite, Candiru.");
    await pause(500);
    expect(await marked(page)).toEqual(["Cellebrite"]);
  });
  test("open and closed shadow trees, folded text and frames are read", async () => {
    await open("shadow.html");
    const tab = await session.tabOf(`${site.origin}/shadow.html`);
    await until("the closed tree's name is found", async () => (await session.findings(tab)).mentions.some(({ vendor }) => vendor === "sandvine"));
    expect((await session.findings(tab)).mentions.map(({ vendor }) => vendor).sort()).toEqual(["cellebrite", "nso-group", "sandvine"]);
    await page.click("summary");
    await pause(300);
    expect((await session.findings(tab)).mentions.map(({ vendor }) => vendor)).toContain("candiru");
    const inFrame = () => page.run(() => ((document.getElementById("same") as HTMLIFrameElement).contentWindow as unknown as { CSS: typeof CSS }).CSS.highlights.size, null);
    await until("the frame is marked", async () => (await inFrame()) > 0);
    await page.screenshot(join(SHOTS, `marks-shadow-${name}.png`));
  });
  test("a page that allows no styles and no scripts is marked, and reports nothing", async () => {
    await open("strict.html");
    await until("both names are marked", async () => (await marked(page)).length === 2);
    await page.screenshot(join(SHOTS, `marks-strict-${name}.png`));
  });
  test("text that comes, changes and goes is followed", async () => {
    await open("changing.html");
    await pause(600);
    await page.run(() => (window as unknown as { go(path: string, text: string): void }).go("/story", "Here the spyware maker NSO Group is named."), null);
    await until("the new route is marked", async () => (await marked(page)).includes("NSO Group"));
    await page.run(() => (window as unknown as { edit(from: string, to: string): void }).edit("NSO Group", "Candiru"), null);
    await until("the changed name is marked in place of the old", async () => {
      const now = await page.run(() => [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<StaticRange>)].map((range) => [(range.startContainer as Text).data.slice(range.startOffset, range.endOffset), range.startContainer.parentElement?.closest("#route") !== null] as const)), null);
      const route = now.filter(([, inRoute]) => inRoute).map(([text]) => text);
      return route.length === 1 && route[0] === "Candiru";
    });
    await page.run(() => (window as unknown as { go(path: string, text: string): void }).go("/calm", "Nobody is named."), null);
    await until("the old marks are gone", async () => page.run(() => ![...CSS.highlights.values()].some((one) => [...(one as Iterable<StaticRange>)].some((range) => !range.startContainer.isConnected)), null));
  });
  test("a name that streams in letter by letter is marked once it is whole", async () => {
    await page.run(() => (window as unknown as { stream(text: string, size: number, wait: number): Promise<void> }).stream("The phones, it said, were opened with kit from Cellebrite, and the spyware was NSO Group's Pegasus.", 3, 8), null);
    await until("the last of the three is marked", async () => (await marked(page)).includes("Pegasus"));
  });
  test("a list that reuses its rows is marked as it shows, however it is scrolled", async () => {
    for (let i = 0; i < 12; i += 1) {
      await page.run((top) => { (document.getElementById("list") as HTMLElement).scrollTop = top; }, i * 777);
      await pause(40);
    }
    await until("what is marked is what stands there", () =>
      page.run(() => {
        const rows = [...document.querySelectorAll("#list p")].filter((row) => /NSO Group|Candiru|Cellebrite|Sandvine/.test(row.textContent ?? ""));
        const ranges = [...CSS.highlights.values()].flatMap((one) => [...(one as Iterable<StaticRange>)]).filter((range) => range.startContainer.parentElement?.closest("#list"));
        return rows.length > 0 && ranges.length === rows.length && ranges.every((range) => /^(NSO Group|Candiru|Cellebrite|Sandvine)$/.test((range.startContainer as Text).data.slice(range.startOffset, range.endOffset)));
      }, null));
  });
  test("a mark that is stepped to is scrolled into view", async () => {
    await open("demo.html");
    await until("marked", async () => (await marked(page)).length > 10);
    expect(await middleOf(page, "Cellebrite")).not.toBeNull();
  });
});
