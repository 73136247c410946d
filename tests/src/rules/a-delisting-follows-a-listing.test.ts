import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/a-delisting-follows-a-listing.ts";
import { event, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  const off = (over = {}) => event({ id: "off", action: "delisted", day: "2024-10-23", ...over });
  test("a removal of what was never put on is objected to", () => expect(ofVendor(rule, { controls: [off()] })).toEqual([{ path: "controls[0]", about: "off" }]));
  test("after a listing it is fine, whatever the order in the file", () => expect(ofVendor(rule, { controls: [off(), event()] })).toEqual([]));
  test("a person's removal does not follow from the vendor's listing", () => expect(ofVendor(rule, { controls: [event(), off({ subject: "person" })] })).toHaveLength(1));
  test("a listing later than the removal does not help", () => expect(ofVendor(rule, { controls: [event({ day: "2025-01-01" }), off()] })).toHaveLength(1));
});
