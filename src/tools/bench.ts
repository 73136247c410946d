import { join } from "node:path";
import { parseArgs } from "node:util";
import type { BenchPage } from "./bench/bench-page.ts";
import { findBooks } from "./bench/books.ts";
import { startFresh } from "./bench/fresh.ts";
import { startHost } from "./bench/host.ts";
import { inPageScript } from "./bench/in-page.ts";
import { nameSets, plantable } from "./bench/names.ts";
import { race, type Rules } from "./bench/race.ts";
import type { Row } from "./bench/rows.ts";
import { readFacts } from "./read-facts.ts";
import { TOP } from "./compiled.ts";

const CONTENDERS = ["floor", "ours", "trie RegExp", "@monyone/aho-corasick", "fastscan", "mark.js RegExp", "advanced-mark RegExp", "findAndReplaceDOMText", "advanced-mark array", "mark.js array"];

interface MadePages {
  pages: readonly BenchPage[];
  feedPage(names: readonly string[]): { html: string; posts: string[] };
}

/**
 * `npm run bench [-- --only PAGE --browser firefox --json --names N --rounds N]`: ours beside the floor and the peers, in a real browser. A page that is
 * not known, or a book that is not on the machine, is said; exit 1 if nothing could be measured.
 */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { only: { type: "string" }, browser: { type: "string", default: "chromium" }, json: { type: "boolean" }, names: { type: "string" }, rounds: { type: "string" }, contenders: { type: "string" } },
  });
  const browser = values.browser === "firefox" ? "firefox" : "chromium";
  const say = (line: string): void => console.error(line);
  const facts = readFacts(join(TOP, "data"));
  const sets = nameSets(facts, values.names ? [Number(values.names)] : [1000, 5000]);
  const planted = plantable(facts, nameSets(facts, [1000])[0] as (typeof sets)[0]);
  const made = (await import(join(TOP, "tests/bench/pages.ts"))) as MadePages;
  const books = findBooks(values.only);
  for (const line of books.missing) say(line);
  const pages = [...made.pages, ...books.pages].filter(({ name }) => values.only === undefined || name === values.only);
  const contenders = values.contenders ? values.contenders.split(",") : CONTENDERS;
  const rules: Rules = { rounds: Number(values.rounds ?? 7), budget: 14_000, limit: 5000 };
  const host = await startHost();
  host.put("/bench.js", await inPageScript());
  for (const { count, ...given } of sets) host.put(`/names-${count}.json`, JSON.stringify(given));
  const fresh = startFresh(browser);
  const rows: Row[] = [];
  try {
    for (const page of pages) {
      host.put(`/${page.name}.html`, page.make(planted).html);
      for (const { count } of sets) {
        rows.push(...(await race(fresh, { name: page.name, address: `${host.origin}/${page.name}.html` }, { count, address: `/names-${count}.json` }, contenders, rules)));
        if (!values.json) console.table(rows.filter((row) => row.page === page.name && row.names === count));
      }
    }
  } finally {
    await fresh.close();
    await host.stop();
  }
  if (values.json) console.log(JSON.stringify({ rows }));
  return rows.length > 0 ? 0 : 1;
}
