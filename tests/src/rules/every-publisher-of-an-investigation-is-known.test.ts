import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/every-publisher-of-an-investigation-is-known.ts";
import { ofVendor, records, report, vendor } from "./made-up.ts";

describe(rule.name, () => {
  test("an unknown publisher is objected to", () => expect(ofVendor(rule, { investigations: [report({ publisher: "A Lab / Another" })] })).toEqual([{ path: "investigations[0].publisher", about: "Another" }]));
  test("another spelling is told the canonical one", () => expect(rule.check(records({ vendors: [vendor({ investigations: [report({ publisher: "The Lab" })] })] }), "2026-11-24")[0]?.remedy).toBe("write 'A Lab'"));
});
