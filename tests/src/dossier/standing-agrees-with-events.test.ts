import { describe, expect, test } from "vitest";
import type { DatedEvent } from "../../../src/dossier/dated-event.ts";
import { standing } from "../../../src/dossier/standing.ts";
import { list } from "./made-up.ts";
import { instruments, records, recordOf } from "./published.ts";

/** The events table read naively, without any of the product's code: the last listing or removal whose first possible day has come decides. */
function naive(events: readonly DatedEvent[], instrument: string, on: string): { state: "listed" | "delisted" | "none"; since: string | null } {
  const first = (day: string): string => `${day}-01-01`.slice(0, 10);
  let on_list = false;
  let since: string | null = null;
  const rows = events
    .map((row, nth) => ({ row, key: `${first(row.day)}|${row.day.length.toString().padStart(2, "0")}|${String(nth).padStart(4, "0")}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { row } of rows) {
    if (row.instrument !== instrument || row.subject !== "vendor" || first(row.day) > on) continue;
    if (row.action === "listed" && !on_list) [on_list, since] = [true, row.day];
    if (row.action === "delisted" && on_list) [on_list, since] = [false, row.day];
  }
  return { state: on_list ? "listed" : since === null ? "none" : "delisted", since };
}

function compare(events: readonly DatedEvent[], lists: typeof instruments, days: readonly string[], whose: string): number {
  let compared = 0;
  for (const day of days) {
    for (const one of standing(events, lists, day)) {
      const expected = naive(events, one.instrument, day);
      const state = one.state === "not-found" || one.state === "not-covered" ? "none" : one.state;
      if (state !== expected.state || one.since !== expected.since) expect.fail(`${whose} · ${one.instrument} on ${day}: ${state} ${one.since}, the events say ${expected.state} ${expected.since}`);
      compared++;
    }
  }
  return compared;
}

/** The day before, the day, and the day after each day that a table of events speaks of, and both ends of years. */
function daysAround(events: readonly DatedEvent[]): string[] {
  const days = events.flatMap(({ day, announced }) => [day, ...(announced ? [announced] : [])]).flatMap((day) => {
    const at = Date.parse(day.length === 10 ? day : day.length === 7 ? `${day}-01` : `${day}-01-01`);
    return [-1, 0, 1, 27, 364].map((step) => new Date(at + step * 86_400_000).toISOString().slice(0, 10));
  });
  return [...new Set([...days, "2000-01-01", "2019-12-31", "2026-11-24", "2030-01-01"])];
}

describe("on any day, the standing agrees with the events", () => {
  test("of every published record", () => {
    const compared = records.reduce((sum, { id, controls }) => sum + compare(controls, instruments, daysAround(controls), id), 0);
    expect(compared).toBeGreaterThan(10_000);
  });

  test("of ten thousand made-up tables", () => {
    let seed = 20_261_124;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
    const two = (number: number): string => String(number).padStart(2, "0");
    const lists = [list("a-list"), list("b-list")];
    let uncertain = 0;
    for (let table = 0; table < 10_000; table++) {
      const events = Array.from({ length: next(7) }, (_, nth): DatedEvent => {
        const day = `${2018 + next(4)}-${two(1 + next(12))}-${two(1 + next(28))}`.slice(0, pick([10, 10, 10, 7, 4]));
        return {
          id: `e-${nth}`, instrument: pick(["a-list", "b-list"]), subject: pick(["vendor", "vendor", "vendor", "person", "parent", "reseller", "subsidiary"]),
          action: pick(["listed", "listed", "delisted", "delisted", "amended", "suspended", "ruled"]), day, announced: pick([null, "2018-01-01", day]), listedAs: [],
        };
      });
      const days = Array.from({ length: 4 }, () => `${2017 + next(6)}-${two(1 + next(12))}-${two(1 + next(28))}`);
      compare(events, lists, days, `table ${table}`);
      uncertain += standing(events, lists, days[0] ?? "2020-01-01").filter((one) => one.uncertain).length;
    }
    expect(uncertain).toBeGreaterThan(100);
  });
});

describe("the records that mislead most easily", () => {
  const under = (vendor: string, instrument: string, on: string) => standing(recordOf(vendor).controls, instruments, on).find((one) => one.instrument === instrument);

  test("Sandvine was on the Entity List from 27 February to 23 October 2024", () => {
    expect(under("sandvine", "us-entity-list", "2024-02-26")?.state).toBe("not-found");
    expect(under("sandvine", "us-entity-list", "2024-03-01")).toMatchObject({ state: "listed", since: "2024-02-27", listedAs: ["Sandvine Incorporated"] });
    expect(under("sandvine", "us-entity-list", "2024-10-22")).toMatchObject({ state: "listed", until: "2024-10-23" });
    expect(under("sandvine", "us-entity-list", "2026-11-24")).toMatchObject({ state: "delisted", since: "2024-10-23" });
  });

  test("three persons taken off the SDN List leave Intellexa on it", () => {
    const sdn = under("intellexa", "us-sdn-list", "2026-01-01");
    expect(sdn).toMatchObject({ state: "listed", since: "2024-03-05" });
    expect(sdn?.listedAs).toContain("Intellexa S.A.");
    expect(sdn?.listedAs).not.toContain("Sara Aleksandra Fayssal Hamou");
    expect(sdn?.related.some(({ subject, state, since }) => subject === "person" && state === "delisted" && since === "2025-12-30")).toBe(true);
  });

  test("a listed reseller does not put Blue Coat on the Entity List", () => {
    const list = under("blue-coat", "us-entity-list", "2026-11-24");
    expect(list?.state).toBe("not-found");
    expect(list?.related.map(({ subject }) => subject)).toContain("reseller");
  });

  test("Megvii left the 1260H list on 7 January 2025 and stays on the Entity List", () => {
    expect(under("megvii", "us-1260h-list", "2025-01-06")?.state).toBe("listed");
    expect(under("megvii", "us-1260h-list", "2025-01-07")).toMatchObject({ state: "delisted", since: "2025-01-07" });
    expect(under("megvii", "us-entity-list", "2026-11-24")?.state).toBe("listed");
  });

  test("ZTE was denied exports from April to July 2018, and its Entity List listing was suspended before it was lifted", () => {
    expect(under("zte", "us-denied-persons-list", "2018-06-01")).toMatchObject({ state: "listed", since: "2018-04-15" });
    expect(under("zte", "us-denied-persons-list", "2018-07-13")).toMatchObject({ state: "delisted", since: "2018-07-13" });
    expect(under("zte", "us-entity-list", "2016-06-01")).toMatchObject({ state: "listed", suspended: { since: "2016-03-24" } });
    expect(under("zte", "us-entity-list", "2020-01-01")?.state).toBe("delisted");
  });

  test("Positive Technologies is on the Entity List since its first entry, under both names", () => {
    const list = under("positive-technologies", "us-entity-list", "2026-11-24");
    expect(list).toMatchObject({ state: "listed", since: "2021-07-19" });
    expect(list?.listedAs).toContain("Positive Technologies");
    expect(list?.listedAs.length).toBeGreaterThan(1);
  });
});
