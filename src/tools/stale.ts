import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDay } from "../facts/day.ts";
import { readFacts } from "./read-facts.ts";
import { staleOn } from "./stale-on.ts";

const DATA = join(import.meta.dirname, "../../data");

/** `npm run stale [-- --on DAY] [--json] [--data DIR]`: instruments, vendors and open cases that nobody has looked at within their interval. Exit 0; 2 for a wrong day. */
export function run(argv: string[]): number {
  const { values } = parseArgs({ args: argv, options: { on: { type: "string" }, json: { type: "boolean" }, data: { type: "string" } } });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (on.length !== 10 || !isDay(on)) {
    console.error(`stale · --on ${on} is no whole day · write YYYY-MM-DD`);
    return 2;
  }
  const stale = staleOn(readFacts(values.data ?? DATA), on);
  if (values.json) console.log(JSON.stringify({ on, stale }, null, 2));
  else {
    for (const { kind, id, file, checked, every, overdue } of stale)
      console.log(`${file} · ${kind} ${id} · ${checked === null ? "never checked" : `checked ${checked}, every ${every} days, ${overdue} overdue`} · look again and set checked`);
    console.log(`${stale.length === 0 ? "nothing" : stale.length} to look at again on ${on}`);
  }
  return 0;
}
