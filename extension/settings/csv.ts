import type { WatchedName } from "../../src/protocol/settings.ts";

/** The watch-list as CSV (RFC 4180): a head, then a name and a note a line. */
export function toCsv(names: readonly WatchedName[]): string {
  return [["name", "note"], ...names.map(({ text, note }) => [text, note])].map((cells) => cells.map(quote).join(",")).join("\r\n").concat("\r\n");
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A name is no longer than this, in UTF-16 units: a longer cell is a file read wrongly. */
const LONGEST = 200;

/**
 * Names from CSV, with or without its head; fields may be quoted. If a row has no name, or a quotation has no end, nothing is taken: the
 * answer is then that row's number, counted from 1; 0 for a file that is no text.
 */
export function fromCsv(text: string): { names: WatchedName[] } | { badLine: number } {
  if (/[\u0000-\u0008\ufffd]/.test(text)) return { badLine: 0 };
  const rows = parse(text.replace(/^\ufeff/, ""));
  const names: WatchedName[] = [];
  for (const [at, [name = "", note = ""]] of rows.entries()) {
    if (at === 0 && name.trim().toLowerCase() === "name") continue;
    if (name.trim() === "" || name.length > LONGEST || /[\r\n]/.test(name)) return { badLine: at + 1 };
    names.push({ text: name.trim(), note: note.trim() });
  }
  return { names };
}

function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (unit === '"' && cell === "") quoted = true;
    else if (unit === ",") endCell();
    else if (unit === "\n") endRow();
    else if (unit !== "\r") cell += unit;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}
