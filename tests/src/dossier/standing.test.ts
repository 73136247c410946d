import { describe, expect, test } from "vitest";
import type { DatedEvent } from "../../../src/dossier/dated-event.ts";
import { type Standing, standing } from "../../../src/dossier/standing.ts";
import { event, list } from "./made-up.ts";

const on = (events: DatedEvent[], day: string, over = {}): Standing => {
  const [only] = standing(events, [list("a-list", over)], day);
  if (only === undefined) throw new Error("a list gave no standing");
  return only;
};

describe("a standing", () => {
  test("is not found where nothing happened on a list we read, and says through when", () => {
    expect(on([], "2024-01-01")).toMatchObject({ state: "not-found", since: null, through: "2026-11-24", scope: "whole", events: [], spans: [] });
  });

  test("is not covered where nobody reads the list", () => {
    expect(on([], "2024-01-01", { coverage: { scope: "none", through: null, file: null, note: { en: "Not read." } } })).toMatchObject({ state: "not-covered", through: null });
  });

  test("is listed from the day of effect, not from the announcement", () => {
    const events = [event("listed", "2024-02-27", { announced: "2024-02-26" })];
    expect(on(events, "2024-02-25")).toMatchObject({ state: "not-found" });
    expect(on(events, "2024-02-25").pending).toBeUndefined();
    expect(on(events, "2024-02-26")).toMatchObject({ state: "not-found", pending: { action: "listed", day: "2024-02-27", announced: "2024-02-26" } });
    expect(on(events, "2024-02-27")).toMatchObject({ state: "listed", since: "2024-02-27", announced: "2024-02-26", listedAs: ["A Company Ltd"] });
    expect(on(events, "2024-02-27").pending).toBeUndefined();
  });

  test("says until when it is listed once the removal is announced, and is delisted from its day", () => {
    const events = [event("listed", "2024-02-27"), event("delisted", "2024-10-23", { announced: "2024-10-21" })];
    expect(on(events, "2024-10-20").until).toBeUndefined();
    expect(on(events, "2024-10-22")).toMatchObject({ state: "listed", until: "2024-10-23", pending: { action: "delisted" } });
    expect(on(events, "2024-10-23")).toMatchObject({ state: "delisted", since: "2024-10-23", announced: "2024-10-21", spans: [{ from: "2024-02-27", to: "2024-10-23" }] });
    expect(on(events, "2024-10-23").until).toBeUndefined();
  });

  test("of which only the month is known is uncertain while the month runs", () => {
    const events = [event("listed", "2023-02")];
    expect(on(events, "2023-01-31").state).toBe("not-found");
    expect(on(events, "2023-02-01")).toMatchObject({ state: "listed", since: "2023-02", uncertain: true });
    expect(on(events, "2023-02-27").uncertain).toBe(true);
    expect(on(events, "2023-02-28").uncertain).toBeUndefined();
    expect(on(events, "2023-03-01")).toMatchObject({ state: "listed", since: "2023-02" });
  });

  test("keeps the first day through amendments and second entries, and gathers the names", () => {
    const events = [event("listed", "2021-07-19"), event("listed", "2021-11-04", { listedAs: ["A.C."] }), event("amended", "2022-01-01", { listedAs: ["Another spelling"] })];
    expect(on(events, "2022-02-01")).toMatchObject({ state: "listed", since: "2021-07-19", listedAs: ["A Company Ltd", "A.C."], events: ["listed-2021-07-19", "listed-2021-11-04", "amended-2022-01-01"] });
  });

  test("says that it is suspended, until it is listed anew or removed", () => {
    const events = [event("listed", "2016-03-08"), event("suspended", "2016-03-24"), event("delisted", "2017-03-29")];
    expect(on(events, "2016-03-23").suspended).toBeUndefined();
    expect(on(events, "2016-03-24")).toMatchObject({ state: "listed", since: "2016-03-08", suspended: { since: "2016-03-24" } });
    expect(on(events, "2017-03-29")).toMatchObject({ state: "delisted" });
    expect(on(events, "2017-03-29").suspended).toBeUndefined();
  });

  test("that comes again counts from the new day", () => {
    const events = [event("listed", "2010-01-01"), event("delisted", "2012-01-01"), event("listed", "2015-01-01", { listedAs: ["New Name"] })];
    expect(on(events, "2016-01-01")).toMatchObject({ state: "listed", since: "2015-01-01", listedAs: ["New Name"], spans: [{ from: "2010-01-01", to: "2012-01-01" }, { from: "2015-01-01", to: null }] });
  });

  test("does not change by what happens to a reseller, a parent, a subsidiary or a person", () => {
    for (const subject of ["reseller", "parent", "subsidiary", "person"] as const) {
      const near = on([event("listed", "2011-12-16", { subject, listedAs: ["Infotec"] })], "2020-01-01");
      expect(near).toMatchObject({ state: "not-found", since: null, listedAs: [], events: [] });
      expect(near.related).toEqual([{ subject, state: "listed", since: "2011-12-16", listedAs: ["Infotec"], events: ["listed-2011-12-16"] }]);
    }
    const own = on([event("listed", "2024-03-05"), event("delisted", "2025-12-30", { subject: "person", listedAs: ["A Person"] })], "2026-01-01");
    expect(own).toMatchObject({ state: "listed", since: "2024-03-05" });
    expect(own.until).toBeUndefined();
  });

  test("follows each person by name, and drops those taken off from the names listed", () => {
    const events = [
      event("listed", "2024-03-05", { listedAs: ["A Company Ltd", "P. One"] }),
      event("listed", "2024-09-16", { subject: "person", listedAs: ["P. Two", "P. Three"] }),
      event("delisted", "2025-12-30", { subject: "person", listedAs: ["P. One", "P. Two"] }),
    ];
    expect(on(events, "2025-01-01").listedAs).toEqual(["A Company Ltd", "P. One"]);
    const after = on(events, "2026-01-01");
    expect(after.listedAs).toEqual(["A Company Ltd"]);
    expect(after.related.find(({ state }) => state === "listed")?.listedAs).toEqual(["P. Three"]);
    expect(after.related.find(({ state }) => state === "delisted")).toMatchObject({ since: "2025-12-30", listedAs: expect.arrayContaining(["P. One", "P. Two"]) });
  });

  test("says when the list itself ended, which is no removal", () => {
    const ended = { ended: { day: "2021-06-03", note: { en: "Replaced." }, replacedBy: "b-list", sources: ["s1"] } };
    expect(on([event("listed", "2020-06-24")], "2021-06-02", ended).ended).toBeUndefined();
    expect(on([event("listed", "2020-06-24")], "2022-01-01", ended)).toMatchObject({ state: "listed", ended: { day: "2021-06-03", replacedBy: "b-list" } });
  });

  test("is given for lists only, one for each, in their order", () => {
    const instruments = [list("b-list"), list("a-rule", { kind: "rule" }), list("a-decision", { kind: "decision" }), list("a-finding", { kind: "finding" }), list("a-list")];
    expect(standing([event("ruled", "2020-01-01", { instrument: "a-decision" })], instruments, "2024-01-01").map(({ instrument }) => instrument)).toEqual(["b-list", "a-list"]);
  });
});
