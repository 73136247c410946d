import type { Row } from "./rows.ts";

/** One thing that has to hold, and whether it does. */
export interface Bar {
  words: string;
  /** what was measured, as words; undefined: not in this run */
  found: string | undefined;
  met: boolean;
}

/** What was measured apart from the races. */
export interface Apart {
  codeBytes?: number;
  tabBytes?: number;
  mutations?: number;
  longTasks?: number;
  feedPerNode?: number;
  feedWorst?: number;
}

const LARGE = ["article-500kb", "article-5mb"];

/** Holds what was measured against the bars: ratios of one run, each the worst of the pages and counts of names that it speaks of. */
export function barsOf(rows: readonly Row[], apart: Apart): Bar[] {
  const ratios = (contender: string, pages: (page: string) => boolean): number[] => rows.filter((row) => row.contender === contender && pages(row.page)).map(({ timesFloor }) => timesFloor).filter(Number.isFinite);
  const times = (contender: string): number[] => rows.filter((row) => row.contender === contender).map(({ ms }) => ms).filter(Number.isFinite);
  const faster = (names: number): number[] =>
    rows.filter((row) => row.contender === "ours" && row.names === names && LARGE.includes(row.page)).flatMap((row) => {
      const peers = rows.filter((other) => other.page === row.page && other.names === names && other.contender.startsWith("mark.js")).map(({ ms }) => ms);
      return peers.length > 0 ? [Math.min(...peers) / row.ms] : [];
    });
  const grows = rows.filter((row) => row.contender === "ours" && row.names === 5000).flatMap((row) => {
    const few = rows.find((other) => other.page === row.page && other.contender === "ours" && other.names === 1000);
    return few && LARGE.includes(row.page) ? [row.ms / few.ms] : [];
  });
  const inOwnPage = (name: string): number[] => rows.filter(({ page }) => page === name).map(({ ms }) => ms);
  const given = (value: number | undefined): number[] => (value === undefined ? [] : [value]);
  return [
    most("cold scan and paint, 500 KB to 5 MB, × floor", ratios("ours", (page) => LARGE.includes(page)), 2.5),
    most("page that names nobody, × floor", ratios("ours", (page) => page.startsWith("no-mention")), 1),
    most("warm rescan, × cold floor", ratios("ours, again", (page) => LARGE.includes(page)), 1.3),
    least("times as fast as mark.js at its best, 1,000 names", faster(1000), 4),
    least("times as fast as mark.js at its best, 5,000 names", faster(5000), 9),
    most("5,000 names over 1,000, × time", grows, 1.3),
    most("feed of 200 nodes a second, µs a node", given(apart.feedPerNode), 40),
    most("feed, worst callback, ms", given(apart.feedWorst), 4),
    most("first mark in view on 5 MB, ms", rows.filter(({ page }) => page === "article-5mb").length > 0 ? times("ours, first mark in view") : [], 15),
    most("longest task, ms", times("ours, longest task"), 10),
    most("content script without its database, KB", given(apart.codeBytes && apart.codeBytes / 1024), 60),
    most("memory a tab, MB", given(apart.tabBytes && apart.tabBytes / 2 ** 20), 2),
    most("DOM mutations by the built extension", given(apart.mutations), 0),
    most("popup to content, ms", inOwnPage("popup"), 100),
    most("dossier to content, ms", inOwnPage("dossier"), 300),
  ];
}

function most(words: string, values: readonly number[], bar: number): Bar {
  const worst = Math.max(...values);
  return { words: `${words} ≤ ${bar}`, found: values.length > 0 ? show(worst) : undefined, met: values.length > 0 && worst <= bar };
}

function least(words: string, values: readonly number[], bar: number): Bar {
  const worst = Math.min(...values);
  return { words: `${words} ≥ ${bar}`, found: values.length > 0 ? show(worst) : undefined, met: values.length > 0 && worst >= bar };
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
