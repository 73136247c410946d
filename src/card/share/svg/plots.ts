import { earliest, latest, type Day } from "../../../facts/day.ts";
import type { BandPlot, ReportsPlot } from "../fact-card.ts";
import { glyph, round } from "./glyph.ts";
import type { Sheet } from "./sheet.ts";
import { type Block, passage, stack, textLine } from "./text-block.ts";

const LABEL = { size: 28, line: 36 };

/** Times on a list as bars over an axis of years; time runs with the script. Days that are compared stand as strokes with their date. */
export function band(plot: BandPlot, width: number, sheet: Sheet): Block {
  const { palette, measure, dir } = sheet;
  const rtl = dir === "rtl";
  const start = Date.parse(earliest(plot.from));
  const length = Math.max(Date.parse(latest(plot.to)) - start, 1) * 1.04;
  const at = (day: Day, x: number): number => {
    const part = ((Date.parse(day) - start) / length) * width;
    return rtl ? x + width - part : x + part;
  };
  const marked = plot.marks.length > 0;
  const axis = marked ? 84 : 42;
  const style = { size: LABEL.size, weight: 400, face: "sans" } as const;
  return {
    height: axis + 48,
    draw: (x, y) => {
      const out: string[] = [`<path d="M${x} ${y + axis}h${width}" stroke="${palette.rule}" stroke-width="2"/>`];
      let free = Number.NEGATIVE_INFINITY;
      for (const { day, label } of plot.years) {
        const tick = at(day, x);
        out.push(`<path d="M${round(tick)} ${y + axis}v12" stroke="${palette.rule}" stroke-width="2"/>`);
        const from = rtl ? x + width - tick : tick - x;
        const wide = measure(label, style);
        if (from < free || from + 10 + wide > width) continue;
        free = from + wide + 34;
        out.push(textLine(label, tick + (rtl ? -10 : 10), y + axis + 8, { ...LABEL, colour: palette.ink3 }, sheet));
      }
      for (const { from, to } of plot.spans) {
        const [a, b] = [at(earliest(from), x), at(to === null ? plot.to : latest(to), x)];
        out.push(`<rect x="${round(Math.min(a, b))}" y="${y + axis - 35}" width="${round(Math.max(Math.abs(b - a), 3))}" height="34" fill="${palette.listed}"/>`);
      }
      const span = plot.spans.at(-1);
      if (span && plot.spans.length === 1) out.push(barLabel(span, x, y + axis - 36));
      for (const [nth, { day, label }] of plot.marks.entries()) {
        const stroke = at(day, x);
        const wide = measure(label, { ...style, weight: 650 });
        const far = nth > 0;
        const edge = rtl ? Math.max(stroke, x + (far ? 0 : wide)) : Math.min(stroke, x + width - (far ? 0 : wide));
        out.push(`<path d="M${round(stroke)} ${y + 36}V${y + axis}" stroke="${palette.ink}" stroke-width="3"/>`);
        out.push(textLine(label, far ? edge + (rtl ? -4 : 4) : edge + (rtl ? 4 : -4), y, { ...LABEL, weight: 650, colour: palette.ink }, sheet, { end: far }));
      }
      return out.join("");
    },
  };

  /** Beside its bar where there is room before the next stroke, else in it. */
  function barLabel(span: BandPlot["spans"][number], x: number, y: number): string {
    const from = at(earliest(span.from), x);
    const to = at(span.to === null ? plot.to : latest(span.to), x);
    const wide = measure(span.label, style);
    const room = rtl ? to - x : x + width - to;
    const inside = Math.abs(to - from);
    if (room > wide + 60) return textLine(span.label, to + (rtl ? -18 : 18), y, { ...LABEL, colour: palette.ink2 }, sheet);
    if (inside > wide + 28) return textLine(span.label, from + (rtl ? -14 : 14), y, { ...LABEL, colour: palette.paper }, sheet);
    return textLine(span.label, from + (rtl ? 14 : -14), y, { ...LABEL, colour: palette.ink2 }, sheet, { end: true });
  }
}

/** One circle an investigation, filled by its hedge, with how many there are of each; the words never lack. */
export function reports(plot: ReportsPlot, width: number, sheet: Sheet): Block {
  const { palette, measure, dir } = sheet;
  const total = plot.hedges.reduce((sum, { count }) => sum + count, 0);
  const size = total > 60 ? 26 : 34;
  const step = size + 12;
  const perRow = Math.max(Math.floor((width + 12) / step), 1);
  const rows = Math.ceil(total / perRow);
  const shapes = plot.hedges.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
  const head = passage({ text: plot.title }, width, { size: 32, line: 44, colour: palette.ink2 }, sheet);
  const circles: Block = {
    height: rows * step - 12,
    draw: (x, y) => shapes.map((shape, nth) => {
      const left = (nth % perRow) * step;
      return glyph(shape, dir === "rtl" ? x + width - left - size : x + left, y + Math.floor(nth / perRow) * step, size, palette);
    }).join(""),
  };
  const key: Block = {
    height: keyRows().length * 42,
    draw: (x, y) => keyRows().map((row, nth) => {
      let left = 0;
      return row.map(({ value, label, wide }) => {
        const from = dir === "rtl" ? x + width - left : x + left;
        left += wide;
        return glyph(value, dir === "rtl" ? from - 32 : from, y + nth * 42 + 5, 32, palette) + textLine(label, dir === "rtl" ? from - 42 : from + 42, y + nth * 42, { size: 28, line: 42, colour: palette.ink }, sheet);
      }).join("");
    }).join(""),
  };
  return stack([head, circles, key], 16);

  function keyRows(): { value: ReportsPlot["hedges"][number]["value"]; label: string; wide: number }[][] {
    const out: { value: ReportsPlot["hedges"][number]["value"]; label: string; wide: number }[][] = [[]];
    let used = 0;
    for (const { value, label } of plot.hedges) {
      const wide = 42 + measure(label, { size: 28, weight: 400, face: "sans" }) + 36;
      if (used > 0 && used + wide - 36 > width) {
        out.push([]);
        used = 0;
      }
      out.at(-1)?.push({ value, label, wide });
      used += wide;
    }
    return out;
  }
}
