import type { Measure } from "./measure.ts";
import type { Palette } from "./palette.ts";

/** The shapes of picture: for a feed, for a link's preview, for a phone held upright. */
export type PictureShape = "square" | "wide" | "story";

/** What every part of one picture is drawn with. */
export interface Sheet {
  shape: PictureShape;
  width: number;
  height: number;
  margin: { side: number; top: number; bottom: number };
  palette: Palette;
  measure: Measure;
  /** passages broken so far: the same ones are tried in many pictures before one fits */
  broken: Map<string, string[]>;
  locale: string;
  dir: "ltr" | "rtl";
  /** findings are set in a bookish face; not where the script has none */
  bookish: boolean;
}

/** Sizes of paper and margins (LOOK.md, Pictures); a story keeps clear what phones cover. */
export const SHEETS: Readonly<Record<PictureShape, Pick<Sheet, "width" | "height" | "margin">>> = {
  square: { width: 1080, height: 1080, margin: { side: 72, top: 64, bottom: 56 } },
  wide: { width: 1200, height: 630, margin: { side: 64, top: 44, bottom: 36 } },
  story: { width: 1080, height: 1920, margin: { side: 72, top: 120, bottom: 150 } },
};

/** Nothing is set smaller. */
export const LEAST_SIZE = 26;

/** True for languages whose script has a bookish face on every system. */
export function isBookish(locale: string): boolean {
  return !/^(ar|fa|he|zh|ja|ko|hi)\b/.test(locale);
}
