import type { Day } from "../../src/facts/day.ts";

/** Today where the reader is, as a plain ISO day. The clock is read here and handed on. */
export function today(): Day {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
