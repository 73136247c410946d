import { HYPHEN, SPACE } from "../text/fold.ts";
import type { AliasEntry, Form } from "./open-index.ts";

/** How many folded units of a name the expression looks at. */
const UNITS = 5;
/** Units that are no letters beyond ASCII, and no mark that is passed over: in such a text nothing folds but case, quotes and hyphens. */
const BEYOND = /[^\t\n\r -~\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/;

/** True for text of plain ASCII letters, such as most English pages are. */
export function isPlain(text: string): boolean {
  return !BEYOND.test(text);
}

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/** Expressions for the beginnings of names in plain text. Each match begins where a name may, or one unit before. */
export interface PlainStarts {
  /** names that begin with a capital, a digit and so on, wherever they stand */
  large: RegExp;
  /** names written with a capital, where a text has a small one: after anything but a small letter */
  lowered: RegExp;
  /** names written with a small letter */
  small: RegExp;
}

/**
 * The beginnings of all names as they may stand in plain text: as written, in full capitals, and small where that is allowed. They let
 * through more than there is, never less. An expression runs at full speed from the first unit on, where a loop of ours would first be
 * interpreted: most pages name nobody, and are read once.
 */
export function plainStarts(forms: Iterable<Form>, aliases: readonly AliasEntry[]): PlainStarts {
  const [large, lowered, small] = [newNode(), newNode(), newNode()];
  for (const { text, aliases: numbers } of forms) {
    if (text.length < 3 || /[^ -~]/.test(text)) continue;
    for (const number of numbers) {
      const alias = aliases[number] as AliasEntry;
      const written = alias.text.replace(/\s+/g, " ");
      const initial = text.charAt(0);
      const capital = initial.toUpperCase();
      const anyCase = !alias.exact || !written.toLowerCase().startsWith(text);
      const own = written.charAt(0) === initial && capital !== initial ? small : lowered;
      if (anyCase || written.charAt(0) === capital) add(large, anyCase ? capital + text.slice(1) : written.slice(0, text.length), anyCase);
      add(large, text.toUpperCase(), false);
      if (capital !== initial && (anyCase || text.includes(" ") || own === small)) add(own, anyCase || text.includes(" ") ? text : written.slice(0, text.length), anyCase);
      if (own === small && !anyCase) add(small, written.slice(0, text.length), false);
    }
  }
  return { large: new RegExp(write(large) || "$^", "g"), lowered: new RegExp(`(?:^|[^a-z])${write(lowered) || "$^"}`, "g"), small: new RegExp(write(small) || "$^", "g") };
}

function newNode(): Node {
  return { ends: false, next: new Map() };
}

function add(root: Node, name: string, anyCase: boolean): void {
  let at = root;
  for (let i = 0; i < Math.min(name.length, UNITS); i++) {
    const token = tokenOf(name.charAt(i), anyCase && i > 0);
    let next = at.next.get(token);
    if (next === undefined) at.next.set(token, (next = newNode()));
    at = next;
  }
  at.ends = true;
}

function tokenOf(char: string, anyCase: boolean): string {
  const unit = char.charCodeAt(0);
  if (unit === SPACE) return "[\\s\\u00a0\\u2013-]+";
  if (unit === HYPHEN) return "[\\u2013-]";
  if (char === "'") return "['`\\u2018\\u2019]";
  if (char === '"') return '["\\u201c\\u201d]';
  if (anyCase && char.toUpperCase() !== char.toLowerCase()) return `[${char.toUpperCase()}${char.toLowerCase()}]`;
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

function write({ ends, next }: Node): string {
  if (ends || next.size === 0) return "";
  const last = [...next].filter(([token, node]) => token.length === 1 && node.ends).map(([token]) => token);
  const branches = [...next].filter(([token]) => last.length < 2 || !last.includes(token)).map(([token, node]) => token + write(node));
  if (last.length > 1) branches.push(`[${last.join("").replace("-", "\\-")}]`);
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join("|")})`;
}
