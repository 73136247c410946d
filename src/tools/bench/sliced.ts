import type { Fresh } from "./fresh.ts";
import { median, type Row } from "./rows.ts";
import type { FirstMark } from "./run.ts";

/** Reading in slices, as the content script does: rows for the first mark in view, for all of it, and for the longest piece of work. Medians of some runs in fresh pages. */
export async function sliced(browser: Fresh, page: { name: string; address: string }, names: { count: number; address: string }, times: number, floor: number): Promise<Row[]> {
  const runs: FirstMark[] = [];
  for (let i = 0; i < times; i++) {
    const one = await browser.call<FirstMark>(page.address, "firstMark", [], names.address, 60_000);
    if (one) runs.push(one);
  }
  const row = (contender: string, pick: (run: FirstMark) => number): Row => {
    const values = runs.map(pick).filter((ms) => ms >= 0);
    const round = (ms: number): number => Math.round(ms * 100) / 100;
    return { page: page.name, names: names.count, contender, ms: round(median(values)), min: round(Math.min(...values)), n: values.length, finished: values.length > 0, timesFloor: round(median(values) / floor), mentions: runs[0]?.mentions ?? -1, mutations: 0, ready: 0 };
  };
  return [row("ours, first mark in view", ({ inView }) => inView), row("ours, longest task", ({ longest }) => longest), row("ours, in slices", ({ all }) => all)];
}
