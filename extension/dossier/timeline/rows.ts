import type { Timeline, TimelinePoint, TimelineSpan } from "../../../src/dossier/timeline.ts";
import { earliest } from "../../../src/facts/day.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";

/** One line of the plot. */
export interface Row {
  key: string;
  kind: "list" | "decision" | "near" | "reports" | "courts" | "answers" | "owner" | "name";
  /** list rows: the instrument */
  instrument?: string;
  spans: TimelineSpan[];
  points: TimelinePoint[];
  undated: number;
}

/**
 * Puts a timeline into rows: one a list, then decisions, those near the vendor, reports, courts, answers, owners, names. Empty ones are left out.
 * Spans that overlap go into rows of their own, so that no bar hides another.
 */
export function rowsOf({ spans, points, undated }: Timeline, instruments: ReadonlyMap<string, Instrument>): Row[] {
  const lists = points.filter(({ lane }) => lane === "lists");
  const own = lists.filter(({ subject }) => subject === "vendor");
  const isList = (id: string | undefined): boolean => instruments.get(id ?? "")?.kind === "list";
  const ids = [...new Set([...spans.filter(({ lane }) => lane === "lists").map(({ what }) => what), ...own.flatMap(({ instrument }) => (isList(instrument) ? (instrument ?? []) : []))])];
  const first = (id: string): string => own.filter(({ instrument }) => instrument === id).map(({ day }) => earliest(day)).sort()[0] ?? "";
  const row = (kind: Row["kind"], key: string, more: Partial<Row>): Row => ({ key, kind, spans: [], points: [], undated: 0, ...more });
  const lane = (name: "reports" | "courts" | "answers"): Row => row(name, name, { points: points.filter(({ lane }) => lane === name), undated: undated[name]?.length ?? 0 });
  const rows = [
    ...ids.sort((a, b) => (first(a) < first(b) ? -1 : 1)).map((id) =>
      row("list", id, { instrument: id, spans: spans.filter(({ lane, what }) => lane === "lists" && what === id), points: own.filter(({ instrument }) => instrument === id) })),
    row("decision", "decision", { points: own.filter(({ instrument }) => !isList(instrument)) }),
    row("near", "near", { points: lists.filter(({ subject }) => subject !== "vendor") }),
    lane("reports"), lane("courts"), lane("answers"),
    ...apart(spans.filter(({ lane }) => lane === "owner")).map((group, at) => row("owner", `owner${at}`, { spans: group })),
    ...apart(spans.filter(({ lane }) => lane === "name")).map((group, at) => row("name", `name${at}`, { spans: group })),
  ];
  return rows.filter(({ spans, points, undated }) => spans.length + points.length + undated > 0);
}

function apart(spans: readonly TimelineSpan[]): TimelineSpan[][] {
  const groups: TimelineSpan[][] = [];
  for (const span of [...spans].sort((a, b) => begin(a).localeCompare(begin(b)))) {
    const free = groups.find((group) => (group.at(-1)?.to ?? "9999") <= (span.from ?? "0000"));
    if (free) free.push(span);
    else groups.push([span]);
  }
  return groups;
}

function begin({ from }: TimelineSpan): string {
  return from === null ? "0000" : earliest(from);
}

/** Levels for points that would touch: the first free level at each place, 0 upwards. `gap` in pixels. */
export function stack(xs: readonly number[], gap: number): number[] {
  const last: number[] = [];
  const order = xs.map((x, at) => ({ x, at })).sort((a, b) => a.x - b.x);
  const levels = new Array<number>(xs.length).fill(0);
  for (const { x, at } of order) {
    let level = last.findIndex((taken) => x - taken >= gap);
    if (level === -1) level = last.length;
    last[level] = x;
    levels[at] = level;
  }
  return levels;
}
