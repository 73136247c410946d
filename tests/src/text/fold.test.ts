import { describe, expect, test } from "vitest";
import { fold, foldHyphenated, foldWithMap } from "../../../src/text/fold.ts";

describe("what readers take for the same letter folds to one", () => {
  test.each([
    ["case and accents", "ÉLÈVE Ångström", "eleve angstrom"],
    ["Turkish i", "İıIi", "iiii"],
    ["Polish and Nordic letters", "Łódź Øresund", "lodz oresund"],
    ["full-width Latin", "ＮＳＯ　Ｇｒｏｕｐ", "nso group"],
    ["half-width kana", "ﾍﾟ".slice(0, 1), "ヘ"],
    ["curly quotes, geresh and dashes", "O’Neil צ׳ „x“ NSO–Group", "o'neil צ' \"x\" nso group"],
    ["Greek tonos and final sigma", "Πήγασος", "πηγασοσ"],
    ["Cyrillic short i and yo", "Хуавей ёж", "хуавеи еж"],
    ["niqqud", "בְּפֶגָסוּס", "בפגסוס"],
    ["tatweel, harakat and hamza", "بـيـغاسُوس إن أن", "بيغاسوس ان ان"],
    ["Persian yeh and kaf", "تیاندی کاف", "تياندي كاف"],
    ["nukta, written either way", "फ़ोन \u0958", "फोन क"],
    ["traditional Han", "海康威視", "海康威视"],
    ["soft hyphen, joiners and direction marks", "Pega\u00adsus\u200b\u200e", "pegasus"],
    ["odd spaces", "NSO\u00a0\u2009 \n Group", "nso group"],
  ])("%s", (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("a hyphen can be kept", () => {
    expect(foldHyphenated("i‑Soon")).toBe("i-soon");
  });

  test("each folded unit leads back to the unit it came from", () => {
    const text = "  Pe\u00adGA\u0301  sus";
    const { text: folded, at } = foldWithMap(text);
    expect(folded).toBe(" pega sus");
    expect([...folded].map((_, i) => text.slice(at[i], (at[i] ?? 0) + 1)).join("")).toBe(" PeGA sus");
    expect(at[folded.length]).toBe(text.length);
  });
});
