import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOTS } from "../../src/tools/browsers/built.ts";
import { startChromium } from "../../src/tools/browsers/chromium.ts";
import { startFirefox } from "../../src/tools/browsers/firefox.ts";
import { serve } from "../../src/tools/browsers/serve.ts";
import { set, type Session } from "../../src/tools/browsers/session.ts";
import { pause } from "./on-the-page.ts";

type Report = Record<string, string | number | boolean>;
const MARKED = ["adopted style sheets", "highlights", "names of highlights", "text of highlights"];
const DISCREET = ["a shadow tree for a block that names a vendor"];
/** What a page may find out, by way of marking; anything else is a failure. */
const MAY_FIND: Record<string, string[]> = { off: [], ask: [], quiet: [], peek: [], discreet: DISCREET, highlights: MARKED };
/** What the browsers themselves count differently from one load to the next. */
const UNSTEADY = ["long tasks after the first moments"];

/** What a hostile page can find out in each mode, against a browser without us: at least twenty probes, in both browsers. */
describe.each([["chromium", startChromium], ["firefox", startFirefox]] as const)("a page that looks for us in %s", (name, start) => {
  let session: Session;
  let site: Awaited<ReturnType<typeof serve>>;
  let bare: Report;
  const reports: Record<string, Report> = {};
  const probe = async (of: Session): Promise<Report> => {
    const page = await of.newPage();
    await page.goto(`${site.origin}/probes.html`);
    await pause(2500);
    const report = await page.run(() => (window as unknown as { probe(): Report }).probe(), null);
    await page.close();
    return report;
  };
  const differing = (report: Report): string[] => Object.keys(bare).filter((key) => !UNSTEADY.includes(key) && report[key] !== bare[key]);

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, "../pages"));
    const alone = await start({ extension: null });
    bare = await probe(alone);
    await alone.close();
    session = await start();
  });
  afterAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(join(SHOTS, `probes-${name}.json`), JSON.stringify({ browser: name, probes: Object.keys(bare ?? {}).length, found: Object.fromEntries(Object.entries(reports).map(([mode, report]) => [mode, differing(report)])) }, null, 1));
    await session?.close();
    await site?.stop();
  });

  test("is armed with at least twenty probes", () => {
    expect(Object.keys(bare).length).toBeGreaterThanOrEqual(20);
  });
  test.each(Object.keys(MAY_FIND))("in mode %s it finds no more than we say", async (mode) => {
    await set(session, mode === "off" ? { marks: "highlights", sitesOff: { [new URL(site.origin).host]: "2026-11-24" } } : { marks: mode, sitesOff: {}, density: "every" });
    const report = await probe(session);
    reports[mode] = report;
    const found = differing(report);
    expect(found.filter((key) => !MAY_FIND[mode]?.includes(key)).map((key) => `${key}: ${String(bare[key]).slice(0, 200)} → ${String(report[key]).slice(0, 200)}`)).toEqual([]);
    // The probes can fail: where we say that a page can tell, it does.
    for (const key of MAY_FIND[mode] ?? []) expect(found).toContain(key);
  });
});
