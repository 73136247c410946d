import type { Shape } from "../../../src/card/card.ts";
import type { TimelinePoint } from "../../../src/dossier/timeline.ts";
import { earliest, latest, type Day } from "../../../src/facts/day.ts";
import type { Hedge } from "../../../src/facts/hedge.ts";
import { type Row, stack } from "./rows.ts";
import type { TimeScale } from "./scale.ts";

export interface PlacedMark { key: string; x: number; y: number; size: number; color: string; shape: Shape | Hedge | "tick" }
export interface PlacedLabel { text: string; x: number; y: number; anchor: "start" | "end" }
/** A row with everything in it given its place, in pixels from the plot's top left. */
export interface PlacedRow extends Row {
  y: number;
  height: number;
  /** a hairline above it */
  rule: boolean;
  barY: number;
  barHeight: number;
  color: string;
  marks: PlacedMark[];
  labels: PlacedLabel[];
}
export interface Laid { rows: PlacedRow[]; height: number }

const COLOR: Record<Row["kind"], string> = {
  list: "var(--cw-listed)", decision: "var(--cw-listed)", near: "var(--cw-ink-3)", reports: "var(--cw-report)", courts: "var(--cw-court)",
  answers: "var(--cw-ink-2)", owner: "var(--cw-control)", name: "var(--cw-control)",
};
const SIZE = 14;

/** Places rows one under another. `above`: room over each row for its label, where there is no label column. */
export function layOut(rows: readonly Row[], scale: TimeScale, today: Day, unit: number, above: boolean): Laid {
  let y = 24 * unit;
  const placed = rows.map((row, at): PlacedRow => {
    const size = SIZE * unit;
    const xs = row.points.map((point) => middle(point, scale));
    const levels = stack(xs, size);
    const deep = Math.max(1, ...levels.map((level) => level + 1));
    const bars = row.kind === "owner" || row.kind === "name";
    const headed = row.kind === "list" || rows[at - 1]?.kind !== row.kind;
    const top = y + (above ? (headed ? 20 : 4) * unit : 0);
    const texts = bars ? row.spans.map((span) => ({ text: span.what, ...labelPlace(span.from === null || earliest(span.from) < scale.from ? scale.from : earliest(span.from), scale, span.what, unit) })) : [];
    const lines = labelLevels(texts, scale, unit);
    const body = bars ? (34 + 14 * Math.max(0, ...lines)) * unit : row.kind === "list" ? 26 * unit : Math.max(30 * unit, deep * size + 14 * unit);
    const middleY = top + body / 2;
    const result: PlacedRow = {
      ...row, y, height: top - y + body, rule: at > 0 && (rows[at - 1]?.kind !== row.kind || (above && row.kind === "list")),
      barY: bars ? top + 8 * unit : middleY - 5 * unit, barHeight: (bars ? 4 : 10) * unit, color: COLOR[row.kind],
      marks: row.points.map((point, nth) => ({
        key: `${point.id}${point.nth ?? ""}`, x: xs[nth] ?? 0, size, shape: shapeOf(point, row.kind), color: colorOf(point, row.kind),
        y: row.kind === "list" ? middleY : middleY + ((levels[nth] ?? 0) - (deep - 1) / 2) * size,
      })),
      labels: texts.map((label, nth) => ({ ...label, y: top + (26 + 14 * (lines[nth] ?? 0)) * unit })),
    };
    y += result.height;
    return result;
  });
  return { rows: placed, height: y };
}

function middle(point: TimelinePoint, scale: TimeScale): number {
  return (scale.x(earliest(point.day)) + scale.x(latest(point.day))) / 2;
}

function labelPlace(day: Day, scale: TimeScale, text: string, unit: number): { x: number; anchor: "start" | "end" } {
  const x = scale.x(day);
  const rtl = scale.x(scale.from) > scale.x(scale.to);
  const room = rtl ? x : scale.width - x;
  return room >= text.length * 6.6 * unit ? { x, anchor: "start" } : { x: rtl ? 0 : scale.width, anchor: "end" };
}

/** The line under its bar on which each label stands clear of the others. */
function labelLevels(labels: readonly { text: string; x: number; anchor: "start" | "end" }[], scale: TimeScale, unit: number): number[] {
  const rtl = scale.x(scale.from) > scale.x(scale.to);
  const taken: [number, number][][] = [];
  return labels.map(({ text, x, anchor }) => {
    const width = (text.length * 6.6 + 8) * unit;
    const [from, to] = (anchor === "start") !== rtl ? [x, x + width] : [x - width, x];
    const free = taken.findIndex((others) => others.every(([a, b]) => to <= a || from >= b));
    const level = free === -1 ? taken.length : free;
    (taken[level] ??= []).push([from, to]);
    return level;
  });
}

function shapeOf(point: TimelinePoint, row: Row["kind"]): PlacedMark["shape"] {
  if (point.kind === "report") return point.hedge ?? "reported";
  if (point.kind === "court") return "court";
  if (point.kind === "answer") return "answer";
  if (point.kind === "delisted") return "delisted";
  return row !== "decision" && point.kind === "listed" ? "listed" : "tick";
}

function colorOf(point: TimelinePoint, row: Row["kind"]): string {
  if (row === "near") return "var(--cw-ink-3)";
  return point.kind === "delisted" ? "var(--cw-delisted)" : point.kind === "amended" && row === "list" ? "var(--cw-surface)" : COLOR[row];
}
