import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOP } from "../../src/tools/compiled.ts";

const room = mkdtempSync(join(tmpdir(), "counterwatch-"));
const out = join(room, "facts");
const call = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(TOP, "node_modules/tsx/dist/cli.mjs"), join(TOP, "src/tools/counterwatch.ts"), ...args, "--out", out], { encoding: "utf8", cwd: TOP });
  return { status, stdout, stderr };
};
beforeAll(() => void expect(call("compile").stderr).toBe(""), 60_000);
afterAll(() => rmSync(room, { recursive: true }));

describe("npm run facts", { timeout: 60_000 }, () => {
  test("prints the dossier of a day as one JSON object", () => {
    const { status, stdout } = call("facts", "sandvine", "--on", "2024-03-01", "--json");
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const dossier = JSON.parse(stdout) as { vendor: string; on: string; standing: { instrument: string }[]; events: { sources: unknown[] }[]; sources: unknown[]; version: { hash: string } };
    expect(dossier).toMatchObject({ vendor: "sandvine", on: "2024-03-01" });
    expect(dossier.standing.find(({ instrument }) => instrument === "us-entity-list")).toMatchObject({ state: "listed", since: "2024-02-27", listedAs: ["Sandvine Incorporated"], events: ["us-entity-list-listed-2024-02-27"] });
    expect(dossier.events).toHaveLength(1);
    expect(dossier.events[0]).toMatchObject({ id: "us-entity-list-listed-2024-02-27", day: "2024-02-27", announced: "2024-02-26", instrument: "us-entity-list", action: "listed", citation: "89 FR 14403", checked: "primary" });
    expect(Object.keys(dossier.events[0]?.sources[0] ?? {}).sort()).toEqual(["date", "id", "publisher", "title", "url"]);
    expect(dossier.version.hash).toMatch(/^[0-9a-f]{12}$/);
  });

  test("knows a vendor by any of its names, in any script and case", () => {
    for (const name of ["ساندفين", "applogic networks", "SANDVINE"]) {
      expect(JSON.parse(call("facts", name, "--json", "--on", "2026-11-24").stdout), name).toMatchObject({ vendor: "sandvine" });
    }
  });

  test("names what is near in spelling to a name not on record, and ends with 2", () => {
    const { status, stdout, stderr } = call("facts", "sandwine");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("nothing on record under 'sandwine' · near in spelling: Sandvine (sandvine)");
  });

  test("asks which is meant where two go by one name", () => {
    const { status, stderr } = call("facts", "RCS");
    expect(status).toBe(2);
    expect(stderr).toMatch(/'RCS' names hacking-team and rcs-lab/);
  });

  test("refuses a day that is none", () => {
    expect(call("facts", "sandvine", "--on", "2024-02-30").status).toBe(2);
    expect(call("facts", "sandvine", "--on", "2024").status).toBe(2);
    expect(call("facts").status).toBe(2);
  });

  test("prints a dossier to read, each line with its sources", () => {
    const { stdout } = call("facts", "nso-group", "--on", "2026-11-24");
    for (const head of ["STANDING", "EVENTS", "INVESTIGATIONS", "COURTS", "ITS ANSWER", "LINEAGE", "SOURCES"]) expect(stdout).toContain(`\n${head}\n`);
    expect(stdout).toMatch(/US Entity List: on the list since 2021-11-04 · listed as “NSO Group”/);
    expect(stdout).toMatch(/https:\/\/web\.archive\.org\/web\/\d+\/https?:/);
  });

  test("counts the whole database, and finds no statement without a source", () => {
    const summary = JSON.parse(call("facts", "--summary", "--json").stdout) as Record<string, unknown> & { eventsByInstrument: Record<string, number>; events: number };
    expect(summary).toMatchObject({ statementsWithoutSource: 0, withoutSource: [] });
    expect(Object.values(summary.eventsByInstrument).reduce((sum, number) => sum + number, 0)).toBe(summary.events);
    for (const key of ["vendors", "drafts", "names", "eventsByJurisdiction", "investigations", "investigationsByHedge", "investigationsByEvidence", "cases", "statements", "sources", "primaryChecked"]) expect(summary).toHaveProperty(key);
  });
});

test("npm run compile ends with 1 and one line for a broken record, and leaves the last database be", { timeout: 60_000 }, () => {
  const data = join(room, "data");
  cpSync(join(TOP, "data"), data, { recursive: true });
  writeFileSync(join(data, "vendors/sandvine.json"), "{}");
  const { status, stderr } = call("compile", "--data", data);
  expect(status).toBe(1);
  expect(stderr.split("\n")[0]).toMatch(/^data\/vendors\/sandvine\.json · id · /);
  expect(call("facts", "sandvine", "--json").status).toBe(0);
});
