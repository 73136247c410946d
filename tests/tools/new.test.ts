import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Vendor } from "../../src/facts/vendor.ts";
import { run } from "../../src/tools/new.ts";

let data = "";
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "counterwatch-new-"));
  mkdirSync(join(data, "vendors"));
  copyFileSync(join(import.meta.dirname, "../../data/categories.json"), join(data, "categories.json"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(data, { recursive: true });
});

describe("npm run new", () => {
  test("writes a draft of the right shape that asks its questions", () => {
    expect(run(["vendor", "acme-labs", "--category", "imsi-catcher", "--data", data])).toBe(0);
    const record = Vendor.parse(JSON.parse(readFileSync(join(data, "vendors/acme-labs.json"), "utf8")));
    expect(record.name).toBe("Acme Labs");
    expect(record.draft).toBeDefined();
    expect(record.editorNotes?.every((note) => note.startsWith("TODO"))).toBe(true);
  });

  test("never writes over a record", () => {
    const call = ["vendor", "acme", "--category", "imsi-catcher", "--data", data];
    expect([run(call), run(call)]).toEqual([0, 2]);
  });

  test.each([[["vendor", "Acme Labs", "--category", "imsi-catcher"]], [["vendor", "acme"]], [["vendor", "acme", "--category", "no-such"]], [["person", "acme", "--category", "imsi-catcher"]]])("refuses %j", (call) => {
    expect(run([...call, "--data", data])).toBe(2);
  });
});
