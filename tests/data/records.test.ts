import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyRules } from "../../src/rules/apply-rules.ts";
import { readExceptions, readRecords } from "../../src/tools/read-records.ts";
import { readRules } from "../../src/tools/read-rules.ts";
import { schemas } from "../../src/tools/schemas.ts";

const DATA = join(import.meta.dirname, "../../data");
const TODAY = new Date().toISOString().slice(0, 10);

const rules = await readRules();
const records = readRecords(DATA);
const objections = applyRules(rules, records, readExceptions(DATA), TODAY);
const files = [
  ...readdirSync(join(DATA, "vendors")).map((file) => `data/vendors/${file}`),
  ...readdirSync(join(DATA, "jurisdictions")).map((file) => `data/jurisdictions/${file}`),
  "data/categories.json", "data/publishers.json", "data/exceptions.json",
];
const saidOf = (file: string): string[] => objections.filter((one) => one.file === file).map(({ path, what, remedy }) => `${file} · ${path} · ${what} · ${remedy}`);

describe(`no rule of ${rules.length} objects to`, () => {
  test.each(files)("%s", (file) => expect(saidOf(file)).toEqual([]));

  test("anything that is in no file", () => expect(objections.filter(({ file }) => !files.includes(file))).toEqual([]));
});

describe("the data folder", () => {
  test("holds a record for every vendor file that was read", () => {
    expect(records.vendors.map(({ id }) => id).sort()).toEqual(readdirSync(join(DATA, "vendors")).map((file) => basename(file, ".json")).sort());
  });

  test.each(Object.entries(schemas()))("schema/%s is what src/facts says; npm run schema writes it", (name, schema) => {
    const file = join(DATA, "schema", name);
    expect(existsSync(file), file).toBe(true);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(schema);
  });

  test("has a schema for every file that names one", () => {
    const named = files.map((file) => (JSON.parse(readFileSync(join(DATA, "..", file), "utf8")) as { $schema?: string }).$schema).filter((schema) => schema !== undefined);
    expect([...new Set(named)].filter((schema) => !existsSync(join(DATA, "schema", basename(schema))))).toEqual([]);
  });
});
