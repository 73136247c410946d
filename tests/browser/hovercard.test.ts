import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOTS } from "../../src/tools/browsers/built.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Page, type Session } from "../../src/tools/browsers/session.ts";
import { cardShown, marked, middleOf, pause, rest, until } from "./on-the-page.ts";

interface Watching extends Window {
  heard: string[];
}

/** The hover card as a reader's hand and keys bring it up, in both browsers. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("the hover card in %s", (name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const away = async (): Promise<void> => {
    await page.move(4, 4, 3);
    await until("the card is gone", async () => !(await cardShown(page)));
  };
  const pointAt = async (text: string, nth = 0): Promise<{ x: number; y: number }> => {
    const where = await middleOf(page, text, nth);
    if (where === null) throw new Error(`${text} is not marked`);
    // The scroll is over, and everybody has heard of it.
    await page.run(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 120)))), null);
    await rest(page, where);
    return where;
  };
  /** The card's box, found by what lies under points: its tree is closed to the page. */
  const cardBox = () =>
    page.run(() => {
      const host = [...document.documentElement.children].find(({ localName }) => localName === "div");
      if (host === undefined) return null;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return { left, top, right, bottom };
    }, null);

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"), (path) => (path === "/strict.html" ? { "content-security-policy": "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" } : {}));
    session = await start();
    await set(session, { marks: "highlights", density: "every", hover: "intent", sitesOff: {}, since: true });
    page = await session.newPage();
    await page.goto(`${site.origin}/demo.html`);
    await until("marked", async () => (await marked(page)).length > 10);
  });
  afterAll(async () => {
    await session?.close();
    await site?.stop();
  });

  test("a pointer that rests on a mark brings it up below its sentence, within the window; away from it, it goes", async () => {
    const { y } = await pointAt("Sandvine");
    await until("the card is up", () => cardShown(page));
    await pause(400);
    await page.screenshot(join(SHOTS, `hovercard-sandvine-${name}.png`));
    const box = await cardBox();
    expect(box).not.toBeNull();
    if (box === null) return;
    expect(box.top).toBeGreaterThan(y);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1280);
    expect(box.bottom).toBeLessThanOrEqual(800);
    await away();
  });
  test("a pointer that passes over marks without slowing brings nothing up", async () => {
    const where = await middleOf(page, "NSO Group");
    if (where === null) throw new Error("not marked");
    await pause(200);
    await page.move(where.x - 320, where.y - 6, 2);
    // On over the mark to the window's edge, in long steps.
    await page.move(Math.min(1270, where.x + 500), where.y + 6, 3);
    await page.move(Math.min(1274, where.x + 560), where.y + 160, 2);
    await pause(500);
    expect(await cardShown(page)).toBe(false);
  });
  test("scrolling that puts a mark under a resting pointer brings nothing up", async () => {
    const where = await middleOf(page, "NSO Group", 1);
    if (where === null) throw new Error("not marked");
    // The heading above it wears no mark: the pointer rests there, and the page is scrolled until the mark lies under it.
    const heading = await page.run(() => { const { top, bottom } = (document.getElementById("redirects") as HTMLElement).getBoundingClientRect(); return (top + bottom) / 2; }, null);
    await page.move(where.x, heading - 40, 6);
    await page.move(where.x, heading, 8);
    await pause(400);
    expect(await cardShown(page)).toBe(false);
    await page.run((by) => scrollBy({ top: by, behavior: "instant" }), where.y - heading);
    await pause(700);
    expect(await cardShown(page)).toBe(false);
  });
  test("the pointer can go into the card and stay, and the page hears nothing of it", async () => {
    await page.run(() => {
      const watching = window as unknown as Watching;
      watching.heard = [];
      for (const type of ["pointermove", "mousemove", "mouseover", "pointerover", "pointerdown", "mousedown", "click", "wheel", "keydown", "focusin"])
        for (const target of [window, document]) target.addEventListener(type, (event) => { if (event.target === document.documentElement.lastElementChild && document.documentElement.childElementCount > 2) watching.heard.push(type); }, true);
    }, null);
    await pointAt("NSO Group");
    await until("the card is up", () => cardShown(page));
    await pause(300);
    const box = await cardBox();
    if (box === null) throw new Error("no card");
    await page.move((box.left + box.right) / 2, box.top + 20, 10);
    await page.move((box.left + box.right) / 2, box.top + 90, 6);
    await pause(900);
    expect(await cardShown(page)).toBe(true);
    expect(await page.run(() => (window as unknown as Watching).heard, null)).toEqual([]);
    await page.screenshot(join(SHOTS, `hovercard-nso-${name}.png`));
    await away();
  });
  test("Escape closes it, and the page does not hear the key", async () => {
    await page.run(() => { (window as unknown as Watching).heard = []; document.addEventListener("keydown", ({ key }) => (window as unknown as Watching).heard.push(key)); }, null);
    await pointAt("Cellebrite");
    await until("the card is up", () => cardShown(page));
    await page.press("Escape");
    expect(await cardShown(page)).toBe(false);
    expect(await page.run(() => (window as unknown as Watching).heard, null)).toEqual([]);
  });
  test("once it is gone the page's tree is as it was", async () => {
    expect(await page.run(() => [...document.documentElement.children].map(({ localName }) => localName), null)).toEqual(["head", "body"]);
  });
  test("where the reader wants a key held, a resting pointer alone brings nothing up; where a click, a click does", async () => {
    await set(session, { hover: "modifier" });
    await pause(300);
    await pointAt("Sandvine");
    await pause(400);
    expect(await cardShown(page)).toBe(false);
    await set(session, { hover: "click" });
    await pause(300);
    const where = await pointAt("Intellexa");
    expect(await cardShown(page)).toBe(false);
    // A click that the page makes up brings nothing up: it would tell the page that we are here.
    await page.run(({ x, y }) => document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent("click", { bubbles: true, clientX: x, clientY: y })), where);
    await pause(400);
    expect(await cardShown(page)).toBe(false);
    await page.click("#split b");
    await until("the card is up", () => cardShown(page));
    await page.press("Escape");
    await set(session, { hover: "intent" });
    await pause(300);
  });
  test("stepping by key scrolls to the mention, opens its card and gives it the focus; Escape gives it back", async () => {
    const tab = await session.tabOf(site.origin);
    await page.run(() => (document.querySelector("a") as HTMLElement).focus(), null);
    await session.runOurs(async (id) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      await api.tabs.sendMessage(id, { call: "step", args: [1] }, { frameId: 0 });
    }, tab);
    await until("the card is up", () => cardShown(page));
    await until("it has the focus", () => page.run(() => document.activeElement === document.documentElement.lastElementChild, null));
    await page.press("Escape");
    await until("it is gone", async () => !(await cardShown(page)));
    expect(await page.run(() => document.activeElement?.localName, null)).toBe("a");
  });
  test("a page that allows no styles and no scripts shows it all the same, and reports no breach", async () => {
    await page.goto(`${site.origin}/strict.html`);
    await until("marked", async () => (await marked(page)).length === 2);
    await page.run(() => { (window as unknown as Watching).heard = []; document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => (window as unknown as Watching).heard.push(violatedDirective)); }, null);
    await pointAt("NSO Group");
    await until("the card is up", () => cardShown(page));
    await pause(400);
    await page.screenshot(join(SHOTS, `hovercard-strict-${name}.png`));
    expect((await cardBox())?.right).toBeGreaterThan(300);
    expect(await page.run(() => (window as unknown as Watching).heard, null)).toEqual([]);
  });
});
