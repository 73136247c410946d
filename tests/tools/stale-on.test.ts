import { describe, expect, test } from "vitest";
import { staleOn } from "../../src/tools/stale-on.ts";
import { instrument, jurisdiction, vendor } from "../src/rules/made-up.ts";

const suit = { id: "a-v-b", case: "A v. B", court: null, docket: null, filed: null, events: [], sources: ["s1"] };
const on = (day: string, vendors = [vendor({ checked: "2026-11-24", litigation: [suit] })], instruments = [instrument()]): string[] =>
  staleOn({ vendors, jurisdictions: [jurisdiction(...instruments)] }, day).map(({ kind, id, overdue }) => `${kind} ${id} ${overdue}`);

describe("what nobody has looked at lately", () => {
  test("is nothing on the day that all was checked", () => expect(on("2026-11-24")).toEqual([]));
  test("is an instrument the day after its interval, not on the last day of it", () => {
    expect(on("2026-12-24")).toEqual([]);
    expect(on("2026-12-25")).toEqual(["instrument us-a-list 1"]);
  });
  test("is an open case before the record around it", () => expect(on("2027-02-23")).toEqual(["instrument us-a-list 61", "case made-up a-v-b 1"]));
  test("is not a closed case", () => expect(on("2027-02-23", [vendor({ checked: "2026-11-24", litigation: [{ ...suit, closed: true }] })])).toEqual(["instrument us-a-list 61"]));
  test("is a record that nobody ever noted to have checked, before all else", () => expect(on("2026-12-25", [vendor()])).toEqual(["vendor made-up null", "instrument us-a-list 1"]));
  test("is no draft, no list that has ended, no list that we do not cover", () => {
    const ended = instrument({ ended: { day: "2021", note: { en: "Replaced." }, sources: ["a1"] } });
    const uncovered = instrument({ coverage: { scope: "none", through: null, file: null, note: { en: "Not covered." } } });
    expect(on("2030-01-01", [vendor({ draft: { since: "2026-11-24", reason: "Nobody has opened its report yet." } })], [ended, uncovered])).toEqual([]);
  });
});
