import { HYPHEN, SPACE } from "../text/fold.ts";
import type { AliasEntry, Form } from "./open-index.ts";

/** How many folded units of a name the expressions look at. Small words are many and begin alike: those are read further. */
const UNITS = 5;
const SMALL_UNITS = 10;
/** V8 runs very long expressions much slower (one of 48 KB ten times, tried in Node 20): where there are very many names, small words are read less far. */
const LONGEST = 16_000;
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
export function plainStarts(forms: readonly Form[], aliases: readonly AliasEntry[], smallUnits = SMALL_UNITS): PlainStarts {
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
      if (anyCase || written.charAt(0) === capital) add(large, UNITS, anyCase ? capital + text.slice(1) : written.slice(0, text.length), anyCase);
      add(large, UNITS, text.toUpperCase(), false);
      if (capital !== initial && (anyCase || text.includes(" ") || own === small)) add(own, smallUnits, anyCase || text.includes(" ") ? text : written.slice(0, text.length), anyCase);
      if (own === small && !anyCase) add(small, smallUnits, written.slice(0, text.length), false);
    }
  }
  const after = write(lowered);
  if (after.length > LONGEST && smallUnits > UNITS) return plainStarts(forms, aliases, UNITS);
  return { large: new RegExp(write(large) || NEVER, "g"), lowered: new RegExp(`(?:^|[^a-z])${after || NEVER}`, "g"), small: new RegExp(write(small) || NEVER, "g") };
}

const NEVER = "(?!)";

/** Where in a plain text the expressions let a name begin, in order, each once. */
export function plainPlaces({ large, lowered, small }: PlainStarts, text: string): number[] {
  const places: number[] = [];
  for (const expression of [large, lowered, small]) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      // What is lowered is matched with the unit before it, but for the very start of the text.
      const before = expression === lowered && !isSmall(text.charCodeAt(match.index)) ? 1 : 0;
      places.push(match.index + before);
      expression.lastIndex = match.index + before + 1;
    }
  }
  places.sort((a, b) => a - b);
  return places.filter((place, i) => place !== places[i - 1]);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function newNode(): Node {
  return { ends: false, next: new Map() };
}

function add(root: Node, units: number, name: string, anyCase: boolean): void {
  let at = root;
  for (let i = 0; i < Math.min(name.length, units); i++) {
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
