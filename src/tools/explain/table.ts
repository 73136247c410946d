import type { Explained } from "./explain-text.ts";

/** What was found in one text, for people: a line a name, marked ones first, each with its place and its reason. */
export function table({ file, mentions, withheld }: Explained): string {
  const rows = [
    ...mentions.map((one) => ["marked", `${one.start}–${one.end}`, one.text, one.vendor, one.why]),
    ...withheld.map((one) => ["withheld", `${one.start}–${one.end}`, one.text, one.vendor, one.why]),
  ].map((row) => row.map((cell) => cell.replace(/\s+/g, " ")));
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  return [`${file} · ${mentions.length} marked, ${withheld.length} withheld`, ...lines.map((line) => `  ${line}`)].join("\n");
}
