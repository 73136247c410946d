import { describe, expect, test } from "vitest";
import { Intent } from "../../../extension/hovercard/intent.ts";

const free = { button: false, key: false };

/** Moves in a straight line from one place to another, a sample every 16 ms; gives the time at the end. */
function sweep(intent: Intent, from: [number, number], to: [number, number], ms: number, began: number): number {
  const steps = Math.max(1, Math.round(ms / 16));
  for (let i = 1; i <= steps; i++) intent.moved(from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps, began + i * 16);
  return began + steps * 16;
}

describe("the reader's intent", () => {
  test("a pointer that passes by at speed means nothing", () => {
    const intent = new Intent("intent");
    const at = sweep(intent, [0, 0], [600, 100], 320, 0);
    expect(intent.seeks(at, free)).toBe(false);
  });
  test("a pointer that came and rests means something", () => {
    const intent = new Intent("intent");
    const at = sweep(intent, [0, 0], [300, 100], 320, 0);
    expect(intent.seeks(at, free)).toBe(false);
    // Hover asks once more 130 ms after the last move: by then it must be known to rest, however it came.
    expect(intent.seeks(at + 130, free)).toBe(true);
  });
  test("a pointer that slows down without stopping means something", () => {
    const intent = new Intent("intent");
    let at = sweep(intent, [0, 0], [300, 100], 200, 0);
    at = sweep(intent, [300, 100], [306, 101], 160, at);
    expect(intent.seeks(at, free)).toBe(true);
  });
  test("scrolling that puts a mark under a resting pointer means nothing, even if the browser says the pointer moved", () => {
    const intent = new Intent("intent");
    const at = sweep(intent, [0, 0], [300, 100], 320, 0);
    intent.scrolled();
    intent.moved(300, 100, at + 20);
    expect(intent.seeks(at + 400, free)).toBe(false);
    intent.moved(301, 101, at + 420);
    expect(intent.seeks(at + 800, free)).toBe(false);
  });
  test("after scrolling the pointer must go a little way by itself", () => {
    const intent = new Intent("intent");
    let at = sweep(intent, [0, 0], [300, 100], 320, 0);
    intent.scrolled();
    at = sweep(intent, [300, 100], [312, 104], 100, at + 500);
    expect(intent.seeks(at + 200, free)).toBe(true);
  });
  test("selecting text means nothing", () => {
    const intent = new Intent("intent");
    const at = sweep(intent, [0, 0], [300, 100], 320, 0);
    expect(intent.seeks(at + 200, { button: true, key: false })).toBe(false);
  });
  test("with a key asked for, only a held key counts; where a click is asked for, no move does", () => {
    const modifier = new Intent("modifier");
    const click = new Intent("click");
    for (const intent of [modifier, click]) sweep(intent, [0, 0], [300, 100], 320, 0);
    expect(modifier.seeks(600, free)).toBe(false);
    expect(modifier.seeks(600, { button: false, key: true })).toBe(true);
    expect(click.seeks(600, { button: false, key: true })).toBe(false);
  });
  test("a page that has just opened under a pointer that never moved asks for nothing", () => {
    const intent = new Intent("intent");
    intent.moved(300, 100, 0);
    expect(intent.seeks(500, free)).toBe(false);
  });
});
