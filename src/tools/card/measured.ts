import { estimate, type Measure, type TextStyle } from "../../card/share/svg/measure.ts";
import { FACES } from "../../card/share/svg/draw.ts";
import type { Page } from "../browsers/session.ts";

/**
 * Draws with widths that a real browser measured: what `draw` asks for is guessed at first, measured in one go, and drawn again until
 * nothing new is asked. The page may be any page; nothing is put into it.
 */
export async function drawMeasured<T>(page: Page, draw: (measure: Measure) => T): Promise<T> {
  const known = new Map<string, number>();
  for (let round = 0; round < 12; round++) {
    const asked = new Map<string, { text: string; style: TextStyle }>();
    const drawn = draw((text, style) => {
      const key = `${style.size} ${style.weight} ${style.face} ${text}`;
      const width = known.get(key);
      if (width === undefined) asked.set(key, { text, style });
      return width ?? estimate(text, style);
    });
    if (asked.size === 0) return drawn;
    const widths = await page.run(({ texts, faces }) => {
      const context = document.createElement("canvas").getContext("2d");
      if (context === null) throw new Error("this browser has no canvas");
      return texts.map(({ text, style }) => {
        context.font = `${style.weight} ${style.size}px ${faces[style.face]}`;
        return context.measureText(text).width;
      });
    }, { texts: [...asked.values()], faces: FACES });
    for (const [at, key] of [...asked.keys()].entries()) known.set(key, (widths[at] ?? 0) * 1.005);
  }
  throw new Error("the picture asks for new widths without end");
}
