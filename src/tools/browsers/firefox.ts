import { existsSync } from "node:fs";
import puppeteer, { type Page as PuppeteerPage } from "puppeteer-core";
import { FIREFOX_ID } from "../manifest.ts";
import { builtFor } from "./built.ts";
import { findingsOf, type Page, type Session, type SessionOptions } from "./session.ts";

/** Where Debian and others put Firefox; FIREFOX names another. */
export const FIREFOX = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => path !== undefined && existsSync(path));

const UUID = "5e1f0c0d-7a7e-4a57-8a11-c0de0000cafe";

/** Starts Firefox with the built extension as a temporary add-on, over WebDriver BiDi. */
export async function startFirefox(options: SessionOptions = {}): Promise<Session> {
  if (FIREFOX === undefined) throw new Error("no Firefox found · apt-get install firefox-esr, or set FIREFOX to its path");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: options.headless ?? true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: UUID }),
      "ui.systemUsesDarkTheme": options.dark ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
    },
  });
  if (options.extension !== null) await browser.installExtension(options.extension ?? builtFor("firefox"));
  let own: PuppeteerPage | null = null;
  const ownPage = async (): Promise<PuppeteerPage> => {
    if (own === null || own.isClosed()) {
      own = await browser.newPage();
      await open(own, `moz-extension://${UUID}/manifest.json`);
    }
    return own;
  };
  const runOurs: Session["runOurs"] = async (task, argument) => (await ownPage()).evaluate(task as never, argument as never) as never;
  return {
    name: "firefox",
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      return wrap(page);
    },
    ours: (path) => `moz-extension://${UUID}/${path}`,
    tabOf: async (url) => {
      const asker = await ownPage();
      const shown = (await browser.pages()).findLast((one) => one.url().startsWith(url));
      if (shown === undefined) throw new Error(`no tab shows ${url}`);
      // Without the `tabs` permission addresses are hidden; which tab is in front is not.
      await shown.bringToFront();
      return asker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
    },
    runOurs,
    findings: (tab) => findingsOf(runOurs, tab),
    closed: () => new Promise((closed) => browser.once("disconnected", () => closed())),
    close: () => browser.close(),
  };
}

/** `goto` of a moz-extension address never resolves over BiDi though the page is loaded: give it a moment, then look. */
async function open(page: PuppeteerPage, url: string): Promise<void> {
  if (url.startsWith("moz-extension:")) await page.goto(url, { timeout: 1500 }).catch(() => null);
  else await page.goto(url);
}

function wrap(page: PuppeteerPage): Page {
  return {
    goto: (url) => open(page, url),
    run: (task, argument) => page.evaluate(task as never, argument as never) as never,
    waitFor: async (selector, timeout = 10_000) => void (await page.waitForSelector(selector, { timeout })),
    click: (selector) => page.click(selector),
    // Our first-run tab may have come in front meanwhile.
    move: async (x, y, steps = 8) => {
      if (await page.evaluate(() => document.visibilityState === "hidden")) await page.bringToFront();
      await page.mouse.move(x, y, { steps });
    },
    press: (key) => page.keyboard.press(key as never),
    type: (selector, text) => page.type(selector, text),
    size: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path, options) => void (await page.screenshot({ path: path as `${string}.png`, fullPage: options?.whole ?? false })),
    close: () => page.close(),
  };
}
