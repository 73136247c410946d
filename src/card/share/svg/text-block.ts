import { escapeMarkup } from "../html.ts";
import type { Said } from "../../card.ts";
import { breakLines } from "./break-lines.ts";
import { round } from "./glyph.ts";
import type { Sheet } from "./sheet.ts";

/** A piece of a picture: as high as it says, drawn with its upper left at a point. */
export interface Block {
  height: number;
  draw(x: number, y: number): string;
}

/** How a passage is set. */
export interface Setting {
  size: number;
  /** line height in px */
  line: number;
  weight?: number;
  face?: "sans" | "voice";
  colour: string;
}

const RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The way a passage runs: by its first letter where its language is not the card's, else as the card does. */
function directionOf({ text, lang }: Said, sheet: Sheet): "ltr" | "rtl" {
  return lang === undefined ? sheet.dir : RTL.test(text) ? "rtl" : "ltr";
}

/** A passage broken into lines; each starts at the side that its language starts from. */
export function passage(said: Said, width: number, setting: Setting, sheet: Sheet): Block & { lines: string[] } {
  const style = { size: setting.size, weight: setting.weight ?? 400, face: sheet.bookish && said.lang === undefined ? (setting.face ?? "sans") : "sans" } as const;
  const broken = (within: number): string[] => {
    const key = `${within} ${style.size} ${style.weight} ${style.face} ${said.text}`;
    const lines = sheet.broken.get(key) ?? breakLines(said.text, within, style, sheet.measure, said.lang ?? sheet.locale);
    sheet.broken.set(key, lines);
    return lines;
  };
  const lines = setting.face === "voice" ? balanced(width, broken) : broken(width);
  const dir = directionOf(said, sheet);
  return {
    lines,
    height: lines.length * setting.line,
    draw: (x, y) => lines.map((line, at) => textLine(line, dir === "rtl" ? x + width : x, y + at * setting.line, setting, sheet, { dir, lang: said.lang, face: style.face })).join(""),
  };
}

/** As few lines as the width needs, as even as that allows. */
function balanced(width: number, broken: (within: number) => string[]): string[] {
  const least = broken(width);
  for (let part = 0.5; part < 1 && least.length > 1; part += 0.05) {
    const lines = broken(width * part);
    if (lines.length <= least.length) return lines;
  }
  return least;
}

/** One line of text whose box starts at `y`; `x` is where it starts in its own direction, or ends with `end`. */
export function textLine(text: string, x: number, y: number, { size, line, weight = 400, face = "sans", colour }: Setting, sheet: Sheet, more: { dir?: "ltr" | "rtl"; lang?: string | undefined; end?: boolean; face?: "sans" | "voice" } = {}): string {
  const dir = more.dir ?? sheet.dir;
  const voice = (more.face ?? face) === "voice" && sheet.bookish;
  const attributes = [
    `x="${round(x)}" y="${round(y + line / 2 + size * 0.35)}" font-size="${size}" fill="${colour}"`,
    weight === 400 ? "" : `font-weight="${weight}"`,
    voice ? 'class="v"' : "",
    dir === sheet.dir ? "" : `direction="${dir}"`,
    more.end ? 'text-anchor="end"' : "",
    more.lang === undefined ? "" : `xml:lang="${more.lang}"`,
  ];
  return `<text ${attributes.filter(Boolean).join(" ")}>${escapeMarkup(text)}</text>`;
}

/** Blocks one under another. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(shown.length - 1, 0),
    draw: (x, y) => {
      let top = y;
      return shown.map((block) => {
        const drawn = block.draw(x, top);
        top += block.height + gap;
        return drawn;
      }).join("");
    },
  };
}

/** Empty space. */
export function space(height: number): Block {
  return { height, draw: () => "" };
}
