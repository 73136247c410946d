import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Vendor } from "../../src/facts/vendor.ts";
import { TOP } from "../../src/tools/compiled.ts";
import { ComplaintsError } from "../../src/tools/complaints-error.ts";
import { readFacts } from "../../src/tools/read-facts.ts";

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), "counterwatch-")), "data");
  cpSync(join(TOP, "data"), data, { recursive: true });
});
afterEach(() => rmSync(join(data, ".."), { recursive: true }));

function change(file: string, how: (record: Vendor) => unknown): void {
  const path = join(data, file);
  const record = JSON.parse(readFileSync(path, "utf8")) as Vendor;
  how(record);
  writeFileSync(path, JSON.stringify(record));
}

function complaint(): string {
  try {
    readFacts(data);
  } catch (error) {
    if (error instanceof ComplaintsError) return error.message;
    throw error;
  }
  throw new Error("the facts were accepted");
}

describe("facts stop the build with one line", { timeout: 30_000 }, () => {
  test("if they are left alone, they do not", () => expect(() => readFacts(data)).not.toThrow());

  test("if a record is no JSON", () => {
    writeFileSync(join(data, "vendors/sandvine.json"), "{ \"id\": ");
    expect(complaint()).toMatch(/^data\/vendors\/sandvine\.json · is no JSON: .+ · mend the syntax$/);
  });

  test("if a record has not its shape", () => {
    change("vendors/sandvine.json", (record) => Object.assign(record.controls[0] ?? {}, { day: "2024-02-30" }));
    expect(complaint()).toBe("data/vendors/sandvine.json · controls[0].day · is no possible day; write YYYY, YYYY-MM or YYYY-MM-DD, only as precise as the source");
  });

  test("if a line cites an unknown source", () => {
    change("vendors/sandvine.json", (record) => record.controls[0]?.sources.push("s999"));
    expect(complaint()).toBe("data/vendors/sandvine.json · controls[0].sources · cites s999, which is not in sources · add it or cite another");
  });

  test("if a court event cites an unknown source", () => {
    change("vendors/nso-group.json", (record) => record.litigation[0]?.events[0]?.sources.push("s999"));
    expect(complaint()).toMatch(/^data\/vendors\/nso-group\.json · litigation\[0\]\.events\[0\]\.sources · cites s999,/);
  });

  test("if an event names an unknown instrument", () => {
    change("vendors/sandvine.json", (record) => Object.assign(record.controls[0] ?? {}, { instrument: "us-entitty-list" }));
    expect(complaint()).toMatch(/^data\/vendors\/sandvine\.json · controls\[0\]\.instrument · names us-entitty-list, which is no instrument in data\/jurisdictions · add it/);
  });

  test("if an event is a rule's", () => {
    change("vendors/sandvine.json", (record) => Object.assign(record.controls[0] ?? {}, { instrument: "us-affiliates-rule" }));
    expect(complaint()).toMatch(/controls\[0\]\.instrument · names us-affiliates-rule, a general rule · /);
  });

  test("if two vendors claim one alias, whatever its capitals", () => {
    change("vendors/sandvine.json", (record) => record.aliases.push({ text: "CELLEBRITE", lang: "und", kind: "vendor", entity: "Sandvine" }));
    const line = complaint();
    expect(line.split("\n")).toHaveLength(1);
    expect(line).toMatch(/^data\/vendors\/sandvine\.json · aliases\[\d+\] · claims 'CELLEBRITE', which vendors\/cellebrite\.json aliases\[\d+\] claims too · let one have it/);
  });

  test("but two may share a weak one that each has its own company for", () => {
    const claim = (company: string[]) => ({ text: "Zzyzx", lang: "und", kind: "product" as const, entity: "Zzyzx", weak: true as const, company });
    change("vendors/sandvine.json", (record) => record.aliases.push(claim(["Waterloo"])));
    change("vendors/cellebrite.json", (record) => record.aliases.push(claim(["UFED"])));
    expect(() => readFacts(data)).not.toThrow();
    change("vendors/cellebrite.json", (record) => record.aliases.push(claim(["Waterloo"])));
    expect(complaint()).toMatch(/claims 'Zzyzx'/);
  });

  test("if a file is named otherwise than its record", () => {
    change("vendors/sandvine.json", (record) => Object.assign(record, { id: "sand-vine" }));
    expect(complaint()).toContain("data/vendors/sandvine.json · id · is sand-vine · name the file sand-vine.json, or mend the id");
  });

  test("if a registry is missing", () => {
    rmSync(join(data, "categories.json"));
    expect(complaint()).toBe("data/categories.json · is missing · put it back");
  });

  test("if a category or a kin's record is unknown", () => {
    change("vendors/sandvine.json", (record) => {
      record.categories.push("bad-guys");
      Object.assign(record.lineage[0] ?? {}, { vendor: "nobody" });
    });
    expect(complaint()).toMatch(/categories\[\d\] · names bad-guys, .+\n.+lineage\[0\]\.vendor · names nobody, /);
  });
});
