import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { lookAt } from "../../src/tools/access/look-at.ts";
import type { Violation } from "../../src/tools/access/violation.ts";
import { walkBuilt } from "../../src/tools/access/walk-built.ts";
import { walkGallery } from "../../src/tools/access/walk-gallery.ts";
import { CHROMIUM } from "../../src/tools/browsers/chromium.ts";

/** Nobody is kept out of what we built; the whole gallery is walked by `npm run access`. */
describe("access", () => {
  test("every page of the built extension: axe-core (WCAG 2.2 AA) in both themes, keys, names, 200 % text, 320 px, reduced motion", { timeout: 600_000 }, async () => {
    const seen: string[] = [];
    const found: Violation[] = [];
    await walkBuilt(() => true, (state, theme, violations) => {
      seen.push(`${state} ${theme}`);
      found.push(...violations);
    });
    expect(seen).toEqual(expect.arrayContaining(["built-popup light", "built-popup dark", "built-dossier light", "built-panel dark", "built-index light", "built-settings light", "built-first-run dark"]));
    expect(found).toEqual([]);
  });
  test("the hover card, as the background draws it", { timeout: 300_000 }, async () => {
    const found: Violation[] = [];
    let seen = 0;
    await walkGallery((id) => ["card-changed", "card-listed", "card-why", "card-failed"].includes(id), (_state, _theme, violations) => {
      seen += 1;
      found.push(...violations);
    });
    expect(seen).toBe(8);
    expect(found).toEqual([]);
  });
  test("a page that keeps people out is caught at it", { timeout: 120_000 }, async () => {
    const browser = await chromium.launch({ ...(CHROMIUM !== undefined && { executablePath: CHROMIUM }), args: ["--no-sandbox"] });
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Bad</title><style>:focus{outline:none}.t{transition:opacity 1s}</style><main><h1>Bad</h1>
      <p style="color:#999">Too pale</p><button>Open</button><button>Open</button><button class="t" onfocus="this.blur()">Never</button>
      <div style="width:900px">${"wide ".repeat(80)}</div><p style="height:1.2em;overflow:hidden;line-height:1.2;font-size:1rem;block-size:19px">Cut off when the text grows</p><button style="inline-size:12px;block-size:12px;padding:0" aria-label="Small"></button><button style="inline-size:12px;block-size:12px;padding:0" aria-label="Small too"></button></main>`);
    const rules = (await lookAt(page, "bad", "light", { whole: true, width: 800 })).map(({ id }) => id);
    await browser.close();
    expect(rules).toEqual(expect.arrayContaining(["color-contrast", "target-size", "cw-same-name", "cw-focus-not-seen", "cw-reflow-at-320", "cw-text-at-200-percent", "cw-moves-though-asked-not-to"]));
  });
});
