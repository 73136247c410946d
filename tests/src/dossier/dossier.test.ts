import { describe, expect, test } from "vitest";
import { citedIn, dossierOn } from "../../../src/dossier/dossier.ts";
import { earliest } from "../../../src/facts/day.ts";
import { instruments, records, recordOf } from "./published.ts";

describe("a dossier as it stood on a day", () => {
  const sandvine = dossierOn(recordOf("sandvine"), instruments, "2024-03-01");

  test("has nothing in it from later", () => {
    for (const record of records) {
      for (const on of ["2013-06-30", "2021-11-03", "2024-03-01"]) {
        const { events, record: cut, timeline, lineage } = dossierOn(record, instruments, on);
        const late = [
          ...events.filter(({ day, announced }) => earliest(day) > on && (announced === null || earliest(announced) > on)).map(({ id }) => id),
          ...[...cut.investigations, ...cut.statements].filter(({ date }) => date !== null && earliest(date) > on).map(({ id }) => id),
          ...cut.litigation.flatMap(({ id, events: told }) => told.filter(({ date }) => date !== null && earliest(date) > on).map(() => id)),
          ...lineage.edges.filter(({ since, until }) => (since !== null && earliest(since) > on) || (until !== null && earliest(until) > on)).map(({ from, to }) => `${from} ${to}`),
          ...timeline.points.filter(({ kind, day }) => ["report", "court", "answer"].includes(kind) && earliest(day) > on).map(({ id }) => id),
          ...(cut.state.since !== null && earliest(cut.state.since) > on ? ["state"] : []),
        ];
        expect(late, `${record.id} on ${on}`).toEqual([]);
      }
    }
  });

  test("on the last day holds everything on record", () => {
    for (const record of records) {
      const { record: cut, events } = dossierOn(record, instruments, "2099-12-31");
      expect([events.length, cut.investigations.length, cut.litigation.length, cut.statements.length, cut.lineage.length], record.id)
        .toEqual([record.controls.length, record.investigations.length, record.litigation.length, record.statements.length, record.lineage.length]);
    }
  });

  test("has every source that its lines cite, and no other", () => {
    for (const record of records) {
      const { record: cut, sources } = dossierOn(record, instruments, "2026-11-24");
      expect(new Set(sources.map(({ id }) => id)), record.id).toEqual(citedIn(cut));
    }
  });

  test("keeps what is announced, and says that it is ahead only by its day", () => {
    const { events, standing } = dossierOn(recordOf("sandvine"), instruments, "2024-10-22");
    expect(events.map(({ action }) => action)).toEqual(["listed", "delisted"]);
    expect(standing.find(({ instrument }) => instrument === "us-entity-list")?.state).toBe("listed");
  });

  test("does not call a company by a state that it reached later", () => {
    expect(sandvine.record.state).toMatchObject({ value: "active", since: null, note: null });
    expect(dossierOn(recordOf("sandvine"), instruments, "2025-04-01").record.state.value).toBe("renamed");
  });

  test("says which undated reports it cannot place", () => {
    const undated = sandvine.record.investigations.filter(({ date }) => date === null).map(({ id }) => id);
    expect(sandvine.unsure).toEqual(expect.arrayContaining(undated));
  });

  test("leaves an owner open that left only later", () => {
    expect(sandvine.lineage.edges.find(({ relation }) => relation === "owner")).toMatchObject({ since: "2017", until: "2024" });
    const before = dossierOn(recordOf("sandvine"), instruments, "2020-01-01");
    expect(before.lineage.edges.find(({ relation }) => relation === "owner")).toMatchObject({ since: "2017", until: null });
    expect(before.lineage.edges.some(({ relation }) => relation === "successor")).toBe(false);
  });
});

describe("a headline", () => {
  const lead = (vendor: string, on: string) => dossierOn(recordOf(vendor), instruments, on).headline;

  test("is a list today before a list of the past, and that before reports", () => {
    expect(lead("sandvine", "2024-03-01")).toMatchObject({ kind: "listed", standing: { instrument: "us-entity-list" } });
    expect(lead("sandvine", "2026-11-24")).toMatchObject({ kind: "removed", standing: { instrument: "us-entity-list", since: "2024-10-23" } });
    expect(lead("sandvine", "2022-01-01")).toMatchObject({ kind: "investigated" });
  });

  test("is not made by somebody else's listing", () => {
    expect(lead("blue-coat", "2026-11-24").kind).toBe("investigated");
    expect(dossierOn(recordOf("blue-coat"), instruments, "2026-11-24").mark).toBe("on-record");
  });

  test("names the list that blocks assets before one that only names", () => {
    expect(lead("intellexa", "2026-11-24")).toMatchObject({ kind: "listed", standing: { instrument: "us-sdn-list" }, others: [{ instrument: "us-entity-list" }] });
  });
});

test("a general rule bears on those who are on the list that it widens, and on nobody before it was issued", () => {
  const rules = (on: string) => dossierOn(recordOf("hikvision"), instruments, on).rules.map(({ instrument }) => instrument);
  expect(rules("2025-09-01")).not.toContain("us-affiliates-rule");
  expect(rules("2026-11-24")).toContain("us-affiliates-rule");
  expect(dossierOn(recordOf("hikvision"), instruments, "2026-11-24").standing.some(({ instrument }) => instrument === "us-affiliates-rule")).toBe(false);
  expect(dossierOn(recordOf("cellebrite"), instruments, "2026-11-24").rules.map(({ instrument }) => instrument)).not.toContain("us-affiliates-rule");
});
