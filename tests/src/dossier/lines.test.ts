import { describe, expect, test } from "vitest";
import { decisions } from "../../../src/dossier/decisions.ts";
import { lineageGraph } from "../../../src/dossier/lineage.ts";
import { newestCourtEvent } from "../../../src/dossier/newest-court-event.ts";
import { places } from "../../../src/dossier/places.ts";
import { provenance, type SourceStub } from "../../../src/dossier/provenance.ts";
import { bySeriousness, markOf } from "../../../src/dossier/seriousness.ts";
import { standing } from "../../../src/dossier/standing.ts";
import { timeline } from "../../../src/dossier/timeline.ts";
import { event, list } from "./made-up.ts";
import { instruments, recordOf } from "./published.ts";

const source: SourceStub = { id: "s1", title: "A report", publisher: "Somebody", date: "2023-09", url: "https://example.org/a?b=c", kind: "ngo", language: "en", seen: "text", via: null };

describe("provenance", () => {
  test("leads to the publisher's page and to where an archive would have it", () => {
    expect(provenance(["s1"], [source])).toEqual([{
      source, live: "https://example.org/a?b=c", archived: null, lookUp: "https://web.archive.org/web/202309/https://example.org/a?b=c", seen: "text", via: null, address: null,
    }]);
    expect(provenance(["s1"], [{ ...source, date: null }])[0]?.lookUp).toBe("https://web.archive.org/web/*/https://example.org/a?b=c");
  });

  test("says that a paper was only seen cited, and that its address was worked out", () => {
    const [only] = provenance(["s1"], [{ ...source, seen: "cited", via: "The Wire", address: "inferred", archive: "https://archive.example/1" }]);
    expect(only).toMatchObject({ seen: "cited", via: "The Wire", address: "inferred", archived: "https://archive.example/1" });
  });
});

test("decisions come newest first, and one that is only announced is ahead", () => {
  const ruling = list("a-decision", { kind: "decision" });
  const events = [
    event("ruled", "2020-01-01", { instrument: "a-decision" }), event("ruled", "2024-04-12", { instrument: "a-decision", announced: "2024-01-09" }),
    event("listed", "2021-01-01"), event("ruled", "2025-01-01", { instrument: "a-decision" }),
  ];
  expect(decisions(events, [ruling, list("a-list")], "2024-02-01").map(({ event: { day }, ahead }) => [day, ahead])).toEqual([["2024-04-12", true], ["2020-01-01", false]]);
});

test("standings are ordered by what binds today", () => {
  const lists = [
    list("u-list", { coverage: { scope: "none", through: null, file: null, note: { en: "Not read." } } }), list("n-list"), list("d-list"), list("m-list", { measure: "military-company-designation" }),
    list("e-list", { measure: "asset-freeze", ended: { day: "2021", note: { en: "Gone." }, sources: ["s1"] } }), list("s-list", { measure: "asset-freeze" }), list("f-list", { measure: "asset-freeze" }),
  ];
  const events = [
    event("listed", "2019-01-01", { instrument: "d-list" }), event("delisted", "2020-01-01", { instrument: "d-list" }), event("listed", "2019-01-01", { instrument: "m-list" }),
    event("listed", "2019-01-01", { instrument: "e-list" }), event("listed", "2019-01-01", { instrument: "s-list" }), event("suspended", "2019-02-01", { instrument: "s-list" }), event("listed", "2022-01-01", { instrument: "f-list" }),
  ];
  const all = standing(events, lists, "2024-01-01");
  expect(bySeriousness(all, lists).map(({ instrument }) => instrument)).toEqual(["f-list", "m-list", "s-list", "e-list", "d-list", "n-list", "u-list"]);
  expect(markOf(all)).toBe("listed");
  expect(markOf(all.filter(({ state }) => state !== "listed"))).toBe("removed");
  expect(markOf(all.filter(({ instrument }) => instrument === "e-list" || instrument === "n-list"))).toBe("on-record");
});

test("a country of use, a confirmed customer and the home country are three things", () => {
  const found = places({
    headquarters: "IL",
    investigations: [{ id: "a", countries: ["TR", "EG"] }, { id: "b", countries: ["EG", "IL"], clients: ["PL"] }],
  });
  expect(found).toEqual({
    headquarters: "IL",
    reported: [{ country: "EG", investigations: ["a", "b"] }, { country: "IL", investigations: ["b"] }, { country: "TR", investigations: ["a"] }],
    clients: [{ country: "PL", investigations: ["b"] }],
  });
});

test("lineage points from the owner and the earlier name to the later", () => {
  const { nodes, edges } = lineageGraph(recordOf("sandvine"));
  expect(nodes[0]).toMatchObject({ id: "sandvine", self: true });
  expect(edges.find(({ relation }) => relation === "owner")).toMatchObject({ from: "name:Francisco Partners", to: "sandvine" });
  expect(edges.find(({ relation }) => relation === "successor")).toMatchObject({ from: "sandvine", since: "2025-03" });
});

test("a timeline has a listing as a span, a month as a month, and counts what has no day", () => {
  const record = recordOf("sandvine");
  const { spans, points, undated } = timeline(record, instruments, "2026-11-24");
  expect(spans.find(({ lane }) => lane === "lists")).toMatchObject({ what: "us-entity-list", from: "2024-02-27", to: "2024-10-23", toKnownTo: "day" });
  expect(spans.find(({ what }) => what === "Francisco Partners")).toMatchObject({ lane: "owner", from: "2017", fromKnownTo: "year", to: "2024" });
  expect(spans.filter(({ lane }) => lane === "name").map(({ what }) => what)).toEqual(["Procera Networks", "Sandvine", "AppLogic Networks"]);
  expect(points.map(({ day }) => day.slice(0, 4))).toEqual([...points].map(({ day }) => day.slice(0, 4)).sort());
  expect((undated.reports ?? []).length + points.filter(({ lane }) => lane === "reports").length).toBe(record.investigations.length);
});

test("the newest court event is the latest over all cases, and a case without events counts by its filing", () => {
  const base = { court: null, docket: null, sources: ["s1"] };
  const told = (date: string | null) => ({ date, summary: { en: "Told." }, sources: ["s1"] });
  const cases = [
    { ...base, id: "a", case: "A v B", filed: "2019-10-29", events: [told("2019-10-29"), told("2025-10-17"), told(null)] },
    { ...base, id: "c", case: "C v B", filed: "2026-01-05", events: [] },
  ];
  expect(newestCourtEvent(cases.slice(0, 1))).toMatchObject({ case: { id: "a" }, event: { date: "2025-10-17" } });
  expect(newestCourtEvent(cases)).toMatchObject({ case: { id: "c" }, event: null });
  expect(newestCourtEvent([])).toBeNull();
});
