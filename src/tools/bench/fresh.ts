import { type Browser, chromium } from "playwright-core";
import puppeteer, { type Browser as Fox } from "puppeteer-core";
import { CHROMIUM } from "../browsers/chromium.ts";
import { FIREFOX } from "../browsers/firefox.ts";
import { putAhead } from "./ahead.ts";

/** A browser that opens each page afresh, and can be stopped in the middle of anything. */
export interface Fresh {
  /** Opens a page of its own, waits until it is loaded, calls `globalThis.bench[method](…args, given)` there and closes it. Undefined where that takes longer than `limit` ms. */
  call<R>(address: string, method: string, args: readonly unknown[], given: string, limit: number): Promise<R | undefined>;
  close(): Promise<void>;
}

interface Opened {
  evaluate(task: string): Promise<unknown>;
  close(): Promise<unknown>;
}
interface Engine {
  open(address: string): Promise<Opened>;
  kill(): Promise<void>;
}

/** Starts the named browser without any extension. */
export function startFresh(browser: "chromium" | "firefox"): Fresh {
  const start = browser === "chromium" ? startChromium : startFirefox;
  let engine: Promise<Engine> | null = null;
  let calls = 0;
  return {
    call: async <R>(address: string, method: string, args: readonly unknown[], given: string, limit: number): Promise<R | undefined> => {
      engine ??= start();
      const page = await (await engine).open(address);
      await page.evaluate(`new Promise((loaded, failed) => { const script = document.createElement("script"); script.src = "/bench.js?${++calls}"; script.onload = () => loaded(); script.onerror = failed; document.head.append(script); })`);
      const asked = page.evaluate(`fetch(${JSON.stringify(given)}).then((answer) => answer.json()).then((given) => globalThis.bench.${method}(${args.map((one) => `${JSON.stringify(one)}, `).join("")}given))`);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<"late">((resolve) => (timer = setTimeout(() => resolve("late"), limit)));
      const answer = await Promise.race([asked, late]);
      clearTimeout(timer);
      if (answer !== "late") {
        await page.close();
        return answer as R;
      }
      // A page that is busy cannot be closed in good order.
      asked.catch(() => undefined);
      await (await engine).kill();
      engine = null;
      return undefined;
    },
    close: async () => {
      if (engine !== null) await (await engine).kill();
      engine = null;
    },
  };
}

async function startChromium(): Promise<Engine> {
  if (CHROMIUM === undefined) throw new Error("no Chromium found · apt-get install chromium, or set CHROMIUM to its path");
  const server = await chromium.launchServer({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  putAhead(server.process().pid);
  const browser: Browser = await chromium.connect(server.wsEndpoint());
  return {
    open: async (address) => {
      // A context of its own, so a process of its own.
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: "load", timeout: 60_000 });
      return { evaluate: (task) => page.evaluate(task), close: () => context.close() };
    },
    kill: () => server.kill(),
  };
}

async function startFirefox(): Promise<Engine> {
  if (FIREFOX === undefined) throw new Error("no Firefox found · apt-get install firefox-esr, or set FIREFOX to its path");
  const browser: Fox = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true, protocolTimeout: 120_000 });
  putAhead(browser.process()?.pid);
  return {
    open: async (address) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(address, { waitUntil: "load", timeout: 60_000 });
      return { evaluate: (task) => page.evaluate(task), close: () => page.close() };
    },
    kill: async () => {
      const process = browser.process();
      const gone = new Promise((resolve) => process?.once("exit", resolve));
      process?.kill("SIGKILL");
      await gone;
    },
  };
}
