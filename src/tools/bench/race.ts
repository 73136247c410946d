import type { Fresh } from "./fresh.ts";
import { median, type Row } from "./rows.ts";
import type { RunAsked, RunResult } from "./run.ts";

/** Those that take longer than this once are not timed again, in ms. */
const SLOW = 1500;

const OURS = new Set(["floor", "ours"]);

/** How long a race may go on. */
export interface Rules {
  /** rounds in which every contender runs once, in turn */
  rounds: number;
  /** ms after which no further round begins (three are always run) */
  budget: number;
  /** ms after which a contender is stopped */
  limit: number;
  /** who did not finish with fewer names: not tried again */
  hopeless: ReadonlySet<string>;
  /** when no peer is begun any more, as `Date.now()` */
  deadline: number;
  /** hears what was left out */
  say(line: string): void;
}

/** Races contenders over one page: each run the first call in a fresh page, one of each a round, so that all meet the same weather. */
export async function race(browser: Fresh, page: { name: string; address: string }, names: { count: number; address: string }, contenders: readonly string[], rules: Rules): Promise<Row[]> {
  const runs = new Map<string, RunResult[]>();
  const counted = new Map<string, RunResult | undefined>();
  const once = (contender: string, asked: Partial<RunAsked>): Promise<RunResult | undefined> =>
    browser.call<RunResult>(page.address, "run", [{ contender, counted: false, warm: false, ...asked }], names.address, rules.limit + 20_000 * Number(OURS.has(contender)));
  const late = (): boolean => Date.now() > rules.deadline;
  for (const contender of contenders) {
    if (rules.hopeless.has(contender)) counted.set(contender, undefined);
    else if (OURS.has(contender) || !late()) counted.set(contender, await once(contender, { counted: true }));
    else rules.say(`${page.name}, ${names.count} names · ${contender} was not run: time was up`);
  }
  const began = Date.now();
  for (let round = 0; round < rules.rounds && (round < 3 || Date.now() - began < rules.budget) && (round < 1 || !late()); round++)
    for (const contender of counted.keys()) {
      const first = counted.get(contender);
      if (first === undefined || first.ms > SLOW) continue;
      const result = await once(contender, { warm: contender === "ours" });
      if (result) runs.set(contender, [...(runs.get(contender) ?? []), result]);
    }
  const floor = median((runs.get("floor") ?? []).map(({ ms }) => ms));
  return [...counted.keys()].flatMap((contender): Row[] => {
    const first = counted.get(contender);
    const timed = runs.get(contender) ?? (first ? [first] : []);
    const row = (label: string, times: number[], mutations: number): Row => ({
      page: page.name, names: names.count, contender: label, ms: round2(times.length > 0 ? median(times) : rules.limit), min: round2(Math.min(...times)), n: times.length,
      finished: first !== undefined, timesFloor: round2((times.length > 0 ? median(times) : rules.limit) / floor), mentions: first?.mentions ?? -1, mutations, ready: round2(median(timed.map(({ ready }) => ready))),
    });
    const warm = timed.flatMap(({ again }) => (again === undefined ? [] : [again]));
    return [row(contender, timed.map(({ ms }) => ms), first?.mutations ?? -1), ...(warm.length > 0 ? [row(`${contender}, again`, warm, 0)] : [])];
  });
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
