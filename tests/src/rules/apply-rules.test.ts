import { describe, expect, test } from "vitest";
import { applyRules, type Exception } from "../../../src/rules/apply-rules.ts";
import { rule } from "../../../src/rules/every-country-code-is-real.ts";
import { records, TODAY, vendor } from "./made-up.ts";

const rules = [{ id: "every-country-code-is-real", rule }];
const broken = records({ vendors: [vendor({ headquarters: "ZZ" })] });
const exception: Exception = { rule: "every-country-code-is-real", file: "data/vendors/made-up.json", about: "made-up ZZ", reason: "a test needs a country that is none" };
const say = (records: Parameters<typeof applyRules>[1], exceptions: Exception[]): string[] => applyRules(rules, records, exceptions, TODAY).map(({ file, what }) => `${file} ${what}`);

describe("exceptions", () => {
  test("excuse one thing in one file", () => expect(say(broken, [exception])).toEqual([]));
  test("in another file excuse nothing", () => {
    expect(say(broken, [{ ...exception, file: "data/vendors/other.json" }])).toEqual(["data/vendors/made-up.json ZZ is no country's code", "data/exceptions.json excuses nothing any more in data/vendors/other.json"]);
  });
  test("that are no longer needed are objected to", () => expect(say(records(), [exception])).toEqual(["data/exceptions.json excuses nothing any more in data/vendors/made-up.json"]));
  test("without a reason are objected to, though they excuse", () => expect(say(broken, [{ ...exception, reason: "just so" }])).toEqual(["data/exceptions.json gives no reason"]));
  test("that name no rule are objected to", () => expect(say(records(), [{ ...exception, rule: "no-such-rule" }])).toEqual(["data/exceptions.json names no-such-rule, which is no rule"]));
});
