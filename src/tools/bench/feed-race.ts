import type { Fresh } from "./fresh.ts";
import type { Row } from "./rows.ts";
import type { FeedResult } from "./run.ts";

/** Who follows the feed. */
export const FOLLOWERS = ["observer only", "ours", "mark.js RegExp"] as const;

/** Pours a feed of 200 posts a second into a page, once for each follower. `ms` is what following took in all; `min` the worst single callback. */
export async function feedRace(browser: Fresh, address: string, names: { count: number; address: string }, posts: readonly string[], seconds: number): Promise<(Row & { worst: number; perNode: number; fps: number })[]> {
  const rows: (Row & { worst: number; perNode: number; fps: number })[] = [];
  for (const contender of FOLLOWERS) {
    const result = await browser.call<FeedResult>(address, "feed", [contender, seconds, posts], names.address, seconds * 1000 + 30_000);
    if (result === undefined) {
      rows.push({ page: "feed", names: names.count, contender, ms: seconds * 1000 + 30_000, min: 0, n: 0, finished: false, timesFloor: Number.NaN, mentions: -1, mutations: -1, ready: 0, worst: Number.NaN, perNode: Number.NaN, fps: Number.NaN });
      continue;
    }
    const idle = rows[0]?.ms ?? result.total;
    rows.push({
      page: "feed", names: names.count, contender, ms: round(result.total), min: round(result.total), n: 1, finished: true, timesFloor: round(result.total / idle), mentions: result.mentions, mutations: contender.startsWith("mark") ? result.mentions : 0, ready: 0,
      worst: round(result.worst), perNode: round((result.total / result.nodes) * 1000), fps: Math.round(result.fps),
    });
  }
  return rows;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
