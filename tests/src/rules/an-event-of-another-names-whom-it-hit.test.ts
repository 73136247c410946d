import { describe, expect, test } from "vitest";
import { rule } from "../../../src/rules/an-event-of-another-names-whom-it-hit.ts";
import { event, ofVendor } from "./made-up.ts";

describe(rule.name, () => {
  test("a listed reseller without a name is objected to", () => expect(ofVendor(rule, { controls: [event({ subject: "reseller", listedAs: [] })] })).toEqual([{ path: "controls[0].listedAs", about: "us-a-list-listed-2021-11-04" }]));
  test("the vendor's own may have none", () => expect(ofVendor(rule, { controls: [event({ listedAs: [] })] })).toEqual([]));
});
