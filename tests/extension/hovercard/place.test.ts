import { describe, expect, test } from "vitest";
import { type Box, onTheWay, place, type Wish } from "../../../extension/hovercard/place.ts";

const view: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const at = (left: number, top: number, width = 80, height = 20): Box => ({ left, top, right: left + width, bottom: top + height });
const wish = (part: Partial<Wish>): Wish => ({ mark: at(400, 200), sentence: { left: 200, top: 200, right: 900, bottom: 250 }, view, card: { width: 372, height: 400 }, dir: "ltr", ...part });

describe("where the card goes", () => {
  test("below its sentence, beginning where the mark begins", () => {
    expect(place(wish({}))).toMatchObject({ side: "below", left: 400, top: 258 });
  });
  test("above where there is no room below", () => {
    const to = place(wish({ mark: at(400, 700), sentence: { left: 200, top: 680, right: 900, bottom: 740 } }));
    expect(to.side).toBe("above");
    expect(to.top + 400).toBeLessThanOrEqual(680);
  });
  test("right to left it ends where the mark ends", () => {
    const to = place(wish({ dir: "rtl", mark: at(800, 200) }));
    expect(to.left + 372).toBe(880);
  });
  test("a mark at the edge of a narrow window keeps the whole card in it", () => {
    const to = place(wish({ view: { left: 0, top: 0, right: 360, bottom: 800 }, mark: at(300, 200, 50), sentence: at(10, 200, 340, 20) }));
    expect(to.left).toBeGreaterThanOrEqual(12);
    expect(to.left + Math.min(372, 336)).toBeLessThanOrEqual(348);
  });
  test("a card that is higher than the room is bounded, not cut", () => {
    const to = place(wish({ card: { width: 372, height: 620 } }));
    expect(to.top + to.maxHeight).toBeLessThanOrEqual(788);
    expect(to.maxHeight).toBeGreaterThan(300);
  });
  test("wherever the mark is and whatever the window, it covers no sentence that leaves room for it, and is never off screen", () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < 5000; i++) {
      const right = 320 + random(1400);
      const bottom = 300 + random(1000);
      const height = 100 + random(520);
      const top = random(bottom - 40);
      const sentence: Box = { left: random(100), top, right: right - random(100), bottom: Math.min(top + 20 + random(3) * 26, bottom + 40) };
      const mark = at(Math.min(sentence.left + random(400), right - 60), top, 50 + random(60));
      const dir = random(2) === 0 ? "ltr" : "rtl";
      const to = place({ mark, sentence, view: { left: 0, top: 0, right, bottom }, card: { width: 372, height }, dir });
      const width = Math.min(372, right - 24);
      const shown = Math.min(height, to.maxHeight);
      const where = JSON.stringify({ i, right, bottom, sentence, mark, height, to });
      expect(to.left >= 0 && to.left + width <= right && to.top >= 0 && to.top + shown <= bottom, where).toBe(true);
      const apart = to.top >= sentence.bottom || to.top + shown <= sentence.top || to.left >= sentence.right || to.left + width <= sentence.left;
      if (to.side !== "over") expect(apart, where).toBe(true);
      else expect(Math.max(bottom - sentence.bottom, sentence.top), where).toBeLessThan(220);
    }
  });
});

describe("the way to the card", () => {
  const mark = at(400, 200);
  const card = at(380, 270, 372, 300);
  test("a pointer on the mark, between, or on the card is on its way", () => {
    for (const [x, y] of [[410, 210], [430, 245], [500, 400]] as const) expect(onTheWay(x, y, mark, card)).toBe(true);
  });
  test("a pointer that goes elsewhere is not", () => {
    for (const [x, y] of [[100, 240], [410, 120], [900, 300], [430, 640]] as const) expect(onTheWay(x, y, mark, card)).toBe(false);
  });
});
