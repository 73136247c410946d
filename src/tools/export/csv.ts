/** A table's cell: lists are joined by ` | `. */
export type Cell = string | number | null | readonly string[];

/** RFC 4180: comma, CRLF, quotes where needed; the first row names the columns. UTF-8 without a mark; an empty cell is "not known". */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  const text = value === null ? "" : Array.isArray(value) ? value.join(" | ") : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
