import type { MarkKind } from "../../mark-kind.ts";
import type { Statement } from "../fact-card.ts";
import type { sidesShown } from "../shown.ts";
import { glyph, round } from "./glyph.ts";
import type { Sheet } from "./sheet.ts";
import { type Block, passage, type Setting, space, stack, textLine } from "./text-block.ts";

/** A heading in which the name wears the line that it wears on a page, wherever it stands; the picture's only ornament. */
export function markedName(heading: string, name: string, mark: MarkKind, width: number, setting: Setting, sheet: Sheet): Block {
  const block = passage({ text: heading }, width, setting, sheet);
  const style = { size: setting.size, weight: setting.weight ?? 400, face: sheet.bookish ? (setting.face ?? ("sans" as const)) : ("sans" as const) };
  const thick = setting.size > 60 ? 5 : 4;
  return {
    height: block.height + thick + 8,
    draw: (x, y) => {
      const lines = block.lines.map((line, at) => {
        const bare = line.replace(/[\u2068\u2069]/g, "");
        const found = bare.indexOf(name);
        // A name too long for one line wears the mark on all of them.
        const [before, marked] = found < 0 ? ["", bare] : [bare.slice(0, found), name];
        if (found < 0 && !name.includes(bare)) return "";
        const wide = Math.min(sheet.measure(marked, style), width);
        const skipped = before === "" ? 0 : sheet.measure(before, style);
        const from = sheet.dir === "rtl" ? x + width - skipped - wide : x + skipped;
        return underline(mark, from, y + (at + 1) * setting.line - setting.line * 0.02 + thick / 2, wide, thick, sheet.palette.mark);
      });
      return block.draw(x, y) + lines.join("");
    },
  };
}

function underline(mark: MarkKind, x: number, y: number, width: number, thick: number, colour: string): string {
  const dashes: Readonly<Record<MarkKind, string>> = { solid: "", double: "", dashed: ` stroke-dasharray="${thick * 3.5} ${thick * 2}"`, dotted: ` stroke-dasharray="${thick} ${thick * 1.6}"` };
  const line = (top: number, stroke: number): string => `<path d="M${round(x)} ${round(top)}h${round(width)}" stroke="${colour}" stroke-width="${stroke}"${dashes[mark]}/>`;
  return mark === "double" ? line(y - 2, thick * 0.8) + line(y + thick + 1, thick * 0.8) : line(y, thick);
}

/** A shape, and behind it a passage. */
export function withGlyph(shape: Parameters<typeof glyph>[0], block: Block, size: number, indent: number, line: number, width: number, sheet: Sheet): Block {
  // A square's edge, not its box, stands on the margin.
  const inset = shape === "listed" || shape === "not-found" || shape === "not-covered" ? size * 0.14 : 0;
  return {
    height: block.height,
    draw: (x, y) => glyph(shape, sheet.dir === "rtl" ? x + width - size + inset : x - inset, y + (line - size) / 2, size, sheet.palette) + block.draw(sheet.dir === "rtl" ? x : x + indent, y),
  };
}

/** A statement: its label with its shape, what is said, its hedge and who says so; whole. */
export function statementBlock(statement: Statement, width: number, setting: Setting, sheet: Sheet): Block {
  const { palette } = sheet;
  const hedge = statement.hedge ? ` · ${statement.hedge.word}` : "";
  const by = statement.by === "" ? "" : ` · ${statement.by}`;
  const small: Setting = { size: 26, line: 36, weight: 650, colour: palette.ink3 };
  const label = passage({ text: `${statement.label}${hedge}${by}` }, width - 40, small, sheet);
  return stack([withGlyph(statement.shape, label, 30, 40, small.line, width, sheet), passage(statement.said, width, setting, sheet)], 2);
}

/** Then and now beside each other; then on the side that the script starts from. */
export function halves(sides: readonly ShownSide[], width: number, sheet: Sheet): Block {
  const gap = 48;
  const half = (width - gap) / 2;
  const many = Math.max(...sides.map(({ lines }) => lines.length)) > 2;
  const made = sides.map((side) => sideBlock(side, half, many, sheet));
  const height = Math.max(...made.map((block) => block.height));
  return {
    height,
    draw: (x, y) => made.map((block, at) => {
      const left = (at === 0) === (sheet.dir === "ltr") ? x : x + half + gap;
      return `<path d="M${left} ${y}h${half}" stroke="${sheet.palette.ink}" stroke-width="3"/>${block.draw(left, y)}`;
    }).join(""),
  };
}

type ShownSide = ReturnType<typeof sidesShown>[number];

function sideBlock({ day, state, lines, shape }: ShownSide, width: number, many: boolean, sheet: Sheet): Block {
  const { palette } = sheet;
  const wide = sheet.shape === "wide";
  const big: Setting = wide ? { size: 36, line: 46, weight: 650, colour: palette.ink } : { size: 42, line: 56, weight: 650, colour: palette.ink };
  return stack([
    space(wide ? 8 : 14),
    passage({ text: day }, width, wide ? { size: 26, line: 34, colour: palette.ink3 } : { size: 28, line: 38, colour: palette.ink3 }, sheet),
    withGlyph(shape, passage({ text: state }, width - 58, big, sheet), 44, 58, big.line, width, sheet),
    stack(lines.map((text) => passage({ text }, width, many || wide ? { size: 26, line: 36, colour: palette.ink2 } : { size: 28, line: 39, colour: palette.ink2 }, sheet)), 10),
  ], 2);
}

/** Head of the picture: whose it is, and as of when. */
export function head(name: string, asOf: string, width: number, sheet: Sheet): Block {
  const { palette, dir } = sheet;
  return {
    height: 40,
    draw: (x, y) => {
      const left = dir === "rtl" ? x + width - 30 : x;
      const mark = `<g transform="translate(${left} ${y + 4}) scale(2.3)"><path d="M0 2.85h13" stroke="${palette.ink}" stroke-width="4.5"/><path d="M0 8.85h13M0 12.35h13" stroke="${palette.mark}" stroke-width="1.8"/></g>`;
      const setting: Setting = { size: 28, line: 40, colour: palette.ink3 };
      return mark + textLine(name, dir === "rtl" ? left - 14 : left + 44, y, { ...setting, weight: 650, colour: palette.ink }, sheet) + textLine(asOf, dir === "rtl" ? x : x + width, y, setting, sheet, { end: true });
    },
  };
}

/** Foot of the picture: the sources, as many lines as they need, and the data's version at the end of the last or under it. */
export function foot(label: string, sources: string, data: string, width: number, sheet: Sheet): Block {
  const { palette, measure, dir } = sheet;
  const setting: Setting = { size: 26, line: 36, colour: palette.ink3 };
  const style = { size: setting.size, weight: 400, face: "sans" } as const;
  const bold = { ...style, weight: 650 };
  const indent = measure(label, bold) + 16;
  // The first line is shorter by the label; a space of that width stands in for it.
  const stand = "\u2003".repeat(Math.ceil(indent / Math.max(measure("\u2003", style), 1)));
  const lines = passage({ text: `${stand}\u2060${sources}` }, width, setting, sheet).lines.map((line, at) => (at === 0 ? line.slice(stand.length + 1) : line));
  const last = (lines.length === 1 ? indent : 0) + measure(lines.at(-1) ?? "", style);
  const rows = lines.length + (last + 40 + measure(data, style) > width ? 1 : 0);
  const [start, end] = dir === "rtl" ? [width, 0] : [0, width];
  const towards = dir === "rtl" ? -1 : 1;
  return {
    height: 22 + rows * setting.line,
    draw: (x, y) => [
      `<path d="M${x} ${y + 1}h${width}" stroke="${palette.rule}" stroke-width="2"/>`,
      textLine(label, x + start, y + 22, { ...setting, weight: 650, colour: palette.ink2 }, sheet),
      ...lines.map((line, at) => textLine(line, x + start + (at === 0 ? towards * indent : 0), y + 22 + at * setting.line, setting, sheet)),
      // The version is Latin letters and digits in every language.
      textLine(data, x + end, y + 22 + (rows - 1) * setting.line, setting, sheet, { dir: "ltr", end: dir === "ltr" }),
    ].join(""),
  };
}
