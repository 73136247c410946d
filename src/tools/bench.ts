import { cpus, loadavg } from "node:os";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Apart, barsOf } from "./bench/bars.ts";
import type { BenchPage } from "./bench/bench-page.ts";
import { findBooks } from "./bench/books.ts";
import { extensionRun, memoryPerTab } from "./bench/extension-run.ts";
import { feedRace } from "./bench/feed-race.ts";
import { startFresh } from "./bench/fresh.ts";
import { startHost } from "./bench/host.ts";
import { inPageScript } from "./bench/in-page.ts";
import { nameSets, plantable } from "./bench/names.ts";
import { race, type Rules } from "./bench/race.ts";
import { watched } from "./bench/real-page.ts";
import type { Row } from "./bench/rows.ts";
import { scriptSize } from "./bench/script-size.ts";
import { sliced } from "./bench/sliced.ts";
import { SURFACE_NAMES } from "./bench/surfaces.ts";
import { barTable, intoReadme, pageTable, readmeTable } from "./bench/table.ts";
import { builtFor } from "./browsers/built.ts";
import { TOP } from "./compiled.ts";
import { readFacts } from "./read-facts.ts";

const CONTENDERS = ["floor", "ours", "trie RegExp", "@monyone/aho-corasick", "fastscan", "mark.js RegExp", "advanced-mark RegExp", "findAndReplaceDOMText", "advanced-mark array", "mark.js array"];
const COUNTS = [1000, 5000];
/** Pages whose reading in slices is looked at too. */
const SLICED = new Set(["article-500kb", "article-5mb"]);

interface MadePages {
  pages: readonly BenchPage[];
  feedPage(names: readonly string[]): { html: string; posts: string[] };
}

/**
 * `npm run bench [-- --only PAGE --browser firefox --json --names N --rounds N --contenders A,B]`: ours beside the floor and the peers in
 * a real browser, then the built extension itself. A whole run writes its table into the README. What is missing is said; exit 2 for a
 * page that is not known, 1 if nothing could be measured.
 */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { only: { type: "string" }, browser: { type: "string", default: "chromium" }, json: { type: "boolean" }, names: { type: "string" }, rounds: { type: "string" }, contenders: { type: "string" } },
  });
  const browser = values.browser === "firefox" ? "firefox" : "chromium";
  const only = values.only;
  const busy = loadavg()[0] ?? 0;
  const say = (line: string): void => (values.json ? console.error(line) : console.log(line));
  const facts = readFacts(join(TOP, "data"));
  const sets = nameSets(facts, values.names ? [Number(values.names)] : COUNTS);
  const planted = plantable(facts, nameSets(facts, [1000]));
  const made = (await import(join(TOP, "tests/bench/pages.ts"))) as MadePages;
  const books = only === undefined || only.startsWith("book") ? findBooks(only) : { pages: [], missing: [] };
  for (const line of books.missing) say(line);
  const all = [...made.pages, ...books.pages];
  const pages = all.filter(({ name }) => only === undefined || name === only);
  if (pages.length === 0 && only !== "feed" && !SURFACE_NAMES.includes(only ?? "")) {
    say(`bench · no page '${only}' · one of: ${[...all.map(({ name }) => name), "feed", ...SURFACE_NAMES].join(", ")}, book-…`);
    return 2;
  }
  const contenders = values.contenders ? values.contenders.split(",") : CONTENDERS;
  const rules: Omit<Rules, "hopeless"> = { rounds: Number(values.rounds ?? (only ? 9 : 7)), budget: only ? 20_000 : 12_000, limit: 5000, deadline: Date.now() + (only ? 55_000 : 11 * 60_000), say };
  const host = await startHost();
  const fresh = startFresh(browser);
  const rows: Row[] = [];
  const apart: Apart = {};
  const addressOf = (name: string): string => `${host.origin}/${name}.html`;
  const show = (page: string, words: string): void => {
    if (!values.json) console.log(`\n${page} · ${words}\n${pageTable(rows.filter((row) => row.page === page))}`);
  };
  try {
    host.put("/bench.js", await inPageScript());
    for (const { count, ...given } of sets) host.put(`/names-${count}.json`, JSON.stringify(given));
    for (const page of pages) {
      host.put(`/${page.name}.html`, page.make(planted).html);
      const at = { name: page.name, address: addressOf(page.name) };
      const hopeless = new Set<string>();
      for (const { count } of sets) {
        const names = { count, address: `/names-${count}.json` };
        const raced = await race(fresh, at, names, contenders, { ...rules, hopeless });
        for (const { contender, finished } of raced) if (!finished) hopeless.add(contender);
        rows.push(...raced);
        const floor = raced.find(({ contender }) => contender === "floor")?.ms ?? Number.NaN;
        if (SLICED.has(page.name) && contenders.includes("ours")) rows.push(...(await sliced(fresh, at, names, 5, floor)));
      }
      show(page.name, page.words);
    }
    if (only === undefined || only === "feed") {
      const { html, posts } = made.feedPage(planted);
      host.put("/feed.html", html);
      for (const { count } of sets.slice(0, 1)) {
        const fed = await feedRace(fresh, addressOf("feed"), { count, address: `/names-${count}.json` }, posts, 10);
        rows.push(...fed);
        const own = fed.find(({ contender }) => contender === "ours");
        if (own) [apart.feedPerNode, apart.feedWorst] = [own.perNode, own.worst];
        show("feed", "200 posts a second for 10 s; ms in all");
        for (const { contender, perNode, worst, fps } of fed) say(`  ${contender}: ${perNode} µs a node, worst callback ${worst} ms, ${fps} frames a second`);
      }
    }
    await fresh.close();
    const surfaces = SURFACE_NAMES.filter((name) => only === undefined || only === name);
    if (!existsSync(join(builtFor(browser === "chromium" ? "chrome" : "firefox"), "manifest.json"))) say("the built extension · is not there · npm run build");
    else {
      const { code, data } = scriptSize(browser);
      apart.codeBytes = code;
      say(`\ncontent script · ${(code / 1024).toFixed(1)} KB of code, ${(data / 1024).toFixed(0)} KB of database`);
      if (only === undefined || surfaces.length > 0) {
        host.put("/article.html", watched((made.pages.find(({ name }) => name === "article-50kb") as BenchPage).make(planted).html));
        const own = await extensionRun(browser, addressOf("article"), surfaces, only === undefined);
        rows.push(...own.rows);
        Object.assign(apart, own.apart);
        for (const { page, ms, n } of own.rows) say(`${page} · ${ms} ms to content, median of ${n}`);
        if (own.apart.mutations !== undefined) say(`the built extension on an article · ${own.apart.mutations} DOM mutations, ${own.apart.longTasks} tasks of 50 ms or more`);
      }
      if (only === undefined && browser === "chromium" && process.platform === "linux") {
        apart.tabBytes = await memoryPerTab(addressOf("article"));
        say(`memory · ${(apart.tabBytes / 2 ** 20).toFixed(2)} MB private a tab`);
      }
    }
  } finally {
    await fresh.close();
    await host.stop();
  }
  const bars = barsOf(rows, apart);
  say(`\n${barTable(only === undefined ? bars : bars.filter(({ found }) => found !== undefined))}\n${cpus().length} cores, load ${loadavg().map((load) => load.toFixed(1)).join(" ")}: trust ratios, and those only where the machine was its own.`);
  if (values.json) console.log(JSON.stringify({ rows }));
  else if (only === undefined) {
    const table = readmeTable(rows, bars, new Map(all.map(({ name, words }) => [name, words])), `${browser === "chromium" ? "Chromium" : "Firefox"}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, load before ${busy.toFixed(1)}`);
    if (busy > cpus().length) console.log(`\nThe machine was busy before this began (load ${busy.toFixed(1)}): the README keeps its table.\n\n${table}`);
    else record(table);
  }
  return rows.length > 0 ? 0 : 1;
}

function record(table: string): void {
  const path = join(TOP, "README.md");
  const changed = existsSync(path) ? intoReadme(readFileSync(path, "utf8"), table) : null;
  if (changed === null) console.log(`\nREADME.md has no bench marks; its table would be:\n\n${table}`);
  else writeFileSync(path, changed);
}
