import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SHOTS } from "./browsers/built.ts";
import { CHROMIUM, startChromium } from "./browsers/chromium.ts";
import { FIREFOX, startFirefox } from "./browsers/firefox.ts";
import { serve } from "./browsers/serve.ts";
import { set, type Session } from "./browsers/session.ts";

/**
 * Opens the demo article in the browser it finds, with the built extension. With a display the browser stays open; without one it runs
 * headless, prints what was found, and says where it wrote its screenshots.
 */
export async function run(argv: string[]): Promise<number> {
  const pages = await serve(join(import.meta.dirname, "../../tests/pages"));
  const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const stay = display && !argv.includes("--headless");
  const start = CHROMIUM !== undefined ? startChromium : FIREFOX !== undefined ? startFirefox : null;
  if (start === null) {
    console.error("demo · no Chromium and no Firefox found · apt-get install chromium firefox-esr, or load dist/chrome or dist/firefox in your own browser (README)");
    return 1;
  }
  const session = await start({ headless: !stay });
  try {
    await set(session, { marks: "highlights", density: "every" });
    await show(session, `${pages.origin}/demo.html`);
    if (stay) {
      console.log("The demo article is open; close the browser to end.");
      await session.closed();
    }
  } finally {
    await session.close();
    await pages.stop();
  }
  return 0;
}

async function show(session: Session, address: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const article = await session.newPage();
  await article.goto(address);
  const tab = await session.tabOf(address);
  const found = await session.findings(tab);
  console.log(`\nOn ${address} in ${session.name}:\n`);
  console.table(Object.fromEntries(found.mentions.map(({ vendor, count, names }) => [vendor, { mentions: count, named: names.join(", ") }])));
  const shot = async (name: string, take: (path: string) => Promise<void>): Promise<void> => {
    const path = join(SHOTS, `demo-${name}.png`);
    await take(path);
    console.log(path);
  };
  await shot("article", (path) => article.screenshot(path));
  const mark = await article.run(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf("Sandvine") ?? -1;
      if (at < 0 || node.parentElement?.closest("p") === null) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 8);
      node.parentElement?.scrollIntoView({ block: "start" });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return { x: 0, y: 0 };
  }, null);
  await article.move(mark.x + 60, mark.y + 40, 4);
  await article.move(mark.x, mark.y, 12);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await shot("card", (path) => article.screenshot(path));
  const own = await session.newPage();
  for (const [name, path, width, height] of [["popup", `extension/popup/index.html?tab=${tab}`, 376, 720], ["dossier", "extension/dossier/index.html?vendor=sandvine", 1100, 900]] as const) {
    await own.size(width, height);
    await own.goto(session.ours(path));
    await own.waitFor("h1");
    await new Promise((resolve) => setTimeout(resolve, 600));
    await shot(name, (to) => own.screenshot(to));
  }
  await own.close();
}
