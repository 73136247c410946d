import { createHash } from "node:crypto";
import { defaultModel, Model } from "@opensanctions/followthemoney";
import { describe, expect, test } from "vitest";
import { csv } from "../../src/tools/export/csv.ts";
import { followTheMoney } from "../../src/tools/export/follow-the-money.ts";
import type { FtmEntity } from "../../src/tools/export/ftm-entity.ts";
import { tables } from "../../src/tools/export/tables.ts";
import { TOP } from "../../src/tools/compiled.ts";
import { readFacts } from "../../src/tools/read-facts.ts";
import { records } from "../src/dossier/published.ts";
import { ftmFaults } from "./ftm-model.ts";

const { jurisdictions } = readFacts(`${TOP}/data`);
const makeId = (kind: string, ...parts: readonly string[]): string => (kind === "vendor" ? `cw-${parts.join("-")}` : `cw-${kind}-${createHash("sha1").update(parts.join("\0")).digest("hex")}`);
const text = followTheMoney(records, jurisdictions, "2026-11-24", makeId);
const entities = text.trimEnd().split("\n").map((line) => JSON.parse(line) as FtmEntity);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const about = (vendor: string, schema: string, property: string): FtmEntity[] => entities.filter((one) => one.schema === schema && one.properties[property]?.includes(`cw-${vendor}`));

describe("the FollowTheMoney export", () => {
  test("is accepted by the model, every property of every entity", () => {
    expect(entities.flatMap((entity) => ftmFaults(entity, byId))).toEqual([]);
  });

  test("is read by the model's own library", () => {
    const model = new Model(defaultModel);
    for (const entity of entities) expect(() => model.getEntity(entity), entity.id).not.toThrow();
  });

  test("is judged by a check that can fail", () => {
    const wrong: FtmEntity = { id: "x", schema: "Sanction", properties: { listingDate: ["yesterday"], country: ["USA"], entity: ["nobody"], colour: ["red"] } };
    expect(ftmFaults(wrong, byId)).toHaveLength(4);
    expect(ftmFaults({ ...wrong, properties: {} }, byId)).toEqual(["x (Sanction) · entity is required"]);
    expect(ftmFaults({ id: "x", schema: "Nonsense", properties: {} }, byId)).toHaveLength(1);
  });

  test("has each entity once, and a company for every vendor", () => {
    expect(byId.size).toBe(entities.length);
    for (const { id, name } of records) expect(byId.get(`cw-${id}`)).toMatchObject({ schema: "Company", properties: { name: expect.arrayContaining([name]) } });
  });

  test("dates a listing by announcement, effect and removal", () => {
    const [only, ...more] = about("sandvine", "Sanction", "entity");
    expect(more).toEqual([]);
    expect(only?.properties).toMatchObject({ listingDate: ["2024-02-26"], startDate: ["2024-02-27"], endDate: ["2024-10-23"], status: ["removed"], program: ["US Entity List"], country: ["us"] });
    expect(byId.get("cw-sandvine")?.properties.topics).toBeUndefined();
  });

  test("puts no reseller's listing on the vendor, and ties the two by a link that says as what", () => {
    expect(about("blue-coat", "Sanction", "entity")).toEqual([]);
    const links = about("blue-coat", "UnknownLink", "subject").filter(({ properties }) => properties.role?.includes("reseller"));
    expect(links.length).toBeGreaterThan(0);
    for (const { properties } of links) expect(entities.some((one) => one.schema === "Sanction" && one.properties.entity?.[0] === properties.object?.[0])).toBe(true);
  });

  test("ends the listing of the persons taken off, not Intellexa's", () => {
    const own = about("intellexa", "Sanction", "entity");
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ properties }) => properties.endDate)).toEqual([]);
    const gone = entities.filter((one) => one.schema === "LegalEntity" && one.properties.name?.includes("Sara Aleksandra Fayssal Hamou")).map(({ id }) => id);
    const ended = entities.find((one) => one.schema === "Sanction" && one.properties.entity?.[0] === gone[0]);
    expect(ended?.properties).toMatchObject({ startDate: ["2024-03-05"], endDate: ["2025-12-30"], status: ["removed"] });
  });

  test("has owners, successions and documents", () => {
    expect(about("sandvine", "Ownership", "asset")[0]?.properties).toMatchObject({ startDate: ["2017"], endDate: ["2024"] });
    expect(about("sandvine", "Succession", "predecessor")[0]?.properties).toMatchObject({ date: ["2025-03"] });
    expect(about("sandvine", "Documentation", "entity").length).toBe(new Set(records.find(({ id }) => id === "sandvine")?.sources.map(({ url }) => url)).size);
  });
});

describe("the tables", () => {
  const all = tables(records, jurisdictions, "2026-11-24");
  const rows = (name: string): string[][] => parse(all.get(name) ?? "");

  test("have as many rows as the records have lines, and as many cells as columns", () => {
    const expected = {
      "vendors.csv": records.length,
      "events.csv": records.flatMap(({ controls }) => controls).length,
      "investigations.csv": records.flatMap(({ investigations }) => investigations).length,
      "statements.csv": records.flatMap(({ statements }) => statements).length,
      "sources.csv": records.flatMap(({ sources }) => sources).length,
    };
    for (const [name, count] of Object.entries(expected)) expect(rows(name).length - 1, name).toBe(count);
    for (const name of all.keys()) expect(new Set(rows(name).map(({ length }) => length)).size, name).toBe(1);
  });

  test("cite only sources that the table of sources has", () => {
    const known = new Set(rows("sources.csv").map(([vendor, source]) => `${vendor} ${source}`));
    for (const name of ["events.csv", "investigations.csv", "court-events.csv", "statements.csv", "lineage.csv"]) {
      const [head = [], ...body] = rows(name);
      const column = head.indexOf("sources");
      for (const row of body) {
        const cited = (row[column] ?? "").split(" | ");
        expect(cited.filter((id) => !known.has(`${row[0]} ${id}`)), `${name} ${row[0]}`).toEqual([]);
      }
    }
  });

  test("quote commas, quotes and line ends", () => {
    expect(csv(["a", "b"], [["one, two", 'he said "no"'], [["x", "y"], null], ["line\nend", 3]])).toBe('a,b\r\n"one, two","he said ""no"""\r\nx | y,\r\n"line\nend",3\r\n');
  });
});

/** RFC 4180 read back, by hand, so that the writer is not judged by itself. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = cells.exec(text); match !== null; match = cells.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
