import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page as PlaywrightPage } from "playwright-core";
import { builtFor } from "./built.ts";
import { findingsOf, type Page, type Session, type SessionOptions } from "./session.ts";

/** Where Debian and others put Chromium; CHROMIUM names another. */
export const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== undefined && existsSync(path));

/** Starts Chromium with the built extension; `lang` is the browser's own language (an interface language is a setting). */
export async function startChromium(options: SessionOptions = {}): Promise<Session & { playwrightPage(): Promise<PlaywrightPage> }> {
  const extension = options.extension === undefined ? builtFor("chrome") : options.extension;
  const profile = mkdtempSync(join(tmpdir(), "counterwatch-chromium-"));
  if (CHROMIUM === undefined) throw new Error("no Chromium found · apt-get install chromium, or set CHROMIUM to its path");
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: options.headless ?? true,
    colorScheme: options.dark ? "dark" : "light",
    ...(options.forcedColors && { forcedColors: "active" as const }),
    viewport: { width: 1280, height: 800 },
    args: [
      "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const worker = extension === null ? null : (context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 })));
  // Node gives extension addresses no origin.
  const origin = worker === null ? "" : worker.url().split("/").slice(0, 3).join("/");
  let own: PlaywrightPage | null = null;
  const ownPage = async (): Promise<PlaywrightPage> => {
    if (own === null || own.isClosed()) {
      own = await context.newPage();
      await own.goto(`${origin}/manifest.json`);
    }
    return own;
  };
  const runOurs: Session["runOurs"] = async (task, argument) => (await ownPage()).evaluate(task as never, argument as never);
  return {
    name: "chromium",
    newPage: async () => wrap(await context.newPage()),
    playwrightPage: () => context.newPage(),
    ours: (path) => `${origin}/${path}`,
    tabOf: async (url) => {
      const asker = await ownPage();
      const shown = context.pages().findLast((one) => one.url().startsWith(url));
      if (shown === undefined) throw new Error(`no tab shows ${url}`);
      // Without the `tabs` permission addresses are hidden; which tab is in front is not.
      await shown.bringToFront();
      return asker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
    },
    runOurs,
    findings: (tab) => findingsOf(runOurs, tab),
    closed: () => new Promise((closed) => context.on("close", () => closed())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function wrap(page: PlaywrightPage): Page {
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (task, argument) => page.evaluate(task as never, argument as never),
    waitFor: async (selector, timeout = 10_000) => void (await page.waitForSelector(selector, { timeout, state: "attached" })),
    click: (selector) => page.click(selector),
    // Our first-run tab may have come in front meanwhile, and a tab behind gets one frame a second.
    move: async (x, y, steps = 8) => {
      if (await page.evaluate(() => document.visibilityState === "hidden")) await page.bringToFront();
      await page.mouse.move(x, y, { steps });
    },
    press: (key) => page.keyboard.press(key),
    type: async (selector, text) => page.locator(selector).pressSequentially(text),
    size: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path, options) => void (await page.screenshot({ path, fullPage: options?.whole ?? false })),
    close: () => page.close(),
  };
}
