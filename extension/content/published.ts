import type { PublishedDay } from "../../src/protocol/calls.ts";

/** The article's own day. */
export function publishedDay(): PublishedDay {
  const meta = document.querySelector('meta[property="article:published_time"]')?.getAttribute("content") ?? null;
  const day = meta?.slice(0, 10) ?? null;
  return { day: day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null, from: day === null ? "missing" : "meta", modified: null };
}
