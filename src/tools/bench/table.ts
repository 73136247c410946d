import type { Bar } from "./bars.ts";
import type { Row } from "./rows.ts";

/** One page's rows as lines of a table for the terminal. */
export function pageTable(rows: readonly Row[]): string {
  const lines = rows.map(({ names, contender, ms, min, n, finished, timesFloor, mentions, mutations }) => [
    names ? names.toLocaleString("en") : "", contender, finished ? ms.toFixed(1) : `> ${(ms / 1000).toFixed(0)} s`, finished && n > 1 ? min.toFixed(1) : "", String(n),
    Number.isFinite(timesFloor) ? `${finished ? "" : "> "}${timesFloor.toFixed(2)}` : "", mentions < 0 ? "" : String(mentions), mutations < 0 ? "" : String(mutations),
  ]);
  const all = [["names", "contender", "ms", "min", "n", "× floor", "mentions", "mutations"], ...lines];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((line) => (line[i] ?? "").length)));
  return all.map((line) => line.map((cell, i) => (i === 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")).join("\n");
}

/** The bars as lines: met, not met, or not in this run. */
export function barTable(bars: readonly Bar[]): string {
  return bars.map(({ words, found, met }) => `${found === undefined ? "–  not in this run" : met ? "✓  met    " : "✗  not met"}  ${found ?? ""}\t${words}`).join("\n");
}

const SHOWN = ["ours", "ours, again", "trie RegExp", "@monyone/aho-corasick", "fastscan", "mark.js RegExp", "advanced-mark RegExp", "findAndReplaceDOMText", "advanced-mark array", "mark.js array"];

/** The table for the README: times the floor, one line a page and count of names; then the bars. */
export function readmeTable(rows: readonly Row[], bars: readonly Bar[], words: ReadonlyMap<string, string>, where: string): string {
  const shown = SHOWN.filter((contender) => rows.some((row) => row.contender === contender));
  const pages = [...new Set(rows.filter(({ contender }) => contender === "floor").map(({ page }) => page))];
  const lines = pages.flatMap((page) =>
    [1000, 5000].flatMap((names) => {
      const at = (contender: string): Row | undefined => rows.find((row) => row.page === page && row.names === names && row.contender === contender);
      const floor = at("floor");
      if (floor === undefined) return [];
      const cells = shown.map((contender) => {
        const row = at(contender);
        return row === undefined ? "" : `${row.finished ? "" : "> "}${row.timesFloor.toFixed(1)}`;
      });
      return [`| ${words.get(page) ?? page} | ${names.toLocaleString("en")} | ${floor.ms.toFixed(1)} ms | ${cells.join(" | ")} |`];
    }),
  );
  const held = bars.filter(({ found }) => found !== undefined).map(({ words: bar, found, met }) => `| ${bar} | ${found} | ${met ? "met" : "**not met**"} |`);
  return [`${where}. Times as long as the floor takes (walking the page's text and looking at every unit once), all cold, in fresh pages; lower is better. “>”: stopped unfinished.`, "", `| page | names | floor | ${shown.join(" | ")} |`, `| --- | ---: | ---: |${" ---: |".repeat(shown.length)}`, ...lines, "", "| bar | measured | |", "| --- | ---: | --- |", ...held].join("\n");
}

/** Puts a table between the README's bench marks; says whether there were any. */
export function intoReadme(readme: string, table: string): string | null {
  const marks = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;
  return marks.test(readme) ? readme.replace(marks, () => `<!-- bench -->\n${table}\n<!-- /bench -->`) : null;
}
