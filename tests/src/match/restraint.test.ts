import { describe, expect, test } from "vitest";
import { type Placed, restrain } from "../../../src/match/restraint.ts";

const in_ = (section: number, vendor: string, words = 30): Placed => ({ section, vendor, words });

describe("which mentions are marked", () => {
  const page = [in_(0, "a"), in_(0, "b"), in_(0, "a"), in_(1, "a"), in_(1, "b"), in_(1, "a")];
  test("every one, if asked", () => expect(restrain(page, { each: "every" })).toEqual(["mark", "mark", "mark", "mark", "mark", "mark"]));
  test("the first in each section", () => expect(restrain(page, { each: "section" })).toEqual(["mark", "mark", "none", "mark", "mark", "none"]));
  test("the first on the page", () => expect(restrain(page, { each: "page" })).toEqual(["mark", "mark", "none", "none", "none", "none"]));
  test("a name in a menu does not use up the article's mark", () => {
    expect(restrain([in_(0, "a", 2), in_(1, "a"), in_(1, "a")], { each: "page" })).toEqual(["none", "mark", "none"]);
    expect(restrain([in_(0, "a", 2), in_(1, "a")], { each: "every" })).toEqual(["faint", "mark"]);
  });
  test("a name that stands only in lists is marked once", () => expect(restrain([in_(0, "a", 2), in_(1, "a", 3)], { each: "section" })).toEqual(["mark", "none"]));
  test("the site's own name is not", () => expect(restrain([in_(0, "a"), in_(0, "b")], { each: "every", own: new Set(["a"]) })).toEqual(["none", "mark"]));
  test("beyond so many marks in a section the rest are faint", () => {
    const many = Array.from({ length: 5 }, () => in_(0, "a"));
    expect(restrain(many, { each: "every", marksPerSection: 3 })).toEqual(["mark", "mark", "mark", "faint", "faint"]);
  });
});
