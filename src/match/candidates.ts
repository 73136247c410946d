import { foldTable, HYPHEN, SPACE } from "../text/fold.ts";
import { capitalsFit } from "./capitals.ts";
import { isWordStart, wordEnd } from "./ending.ts";
import type { AliasEntry, Form, MatchIndex } from "./open-index.ts";
import { isPlain, plainPlaces } from "./plain-starts.ts";
import { sketchClass, sketchPass } from "./sketch.ts";

/** In place of a language: a name may have any language's ending. */
export const ANY_LANGUAGE = "*";

/** A name that stands in a haystack by its letters, boundaries and capitals; whether it means the vendor is not decided yet. */
export interface Candidate {
  start: number;
  end: number;
  form: Form;
  /** The aliases it can be, best language first. */
  aliases: AliasEntry[];
  /** The name has its capitals only by allowance: all lower case where the alias is a proper name. It then counts as weak. */
  lowered: boolean;
}

/**
 * Where a folded form that starts at `start` ends in `text`, or −1. Units that carry nothing are passed over; a space of the
 * form is any run of white space with no empty line in it, or one hyphen; a hyphen of the form is a hyphen.
 */
export function formEnd(text: string, start: number, form: string): number {
  const to = foldTable();
  let at = start;
  let end = start;
  for (let i = 0; i < form.length; ) {
    if (at >= text.length) return -1;
    const unit = to[text.charCodeAt(at)] as number;
    if (unit === 0) {
      at++;
      continue;
    }
    const want = form.charCodeAt(i);
    if (unit !== want && !(want === SPACE && unit === HYPHEN)) return -1;
    i++;
    end = ++at;
    if (unit !== SPACE) continue;
    let lines = text.charCodeAt(at - 1) === 10 ? 1 : 0;
    for (; at < text.length; at++) {
      const folded = to[text.charCodeAt(at)];
      if (folded !== SPACE && folded !== 0) break;
      if (text.charCodeAt(at) === 10) lines++;
    }
    if (lines > 1) return -1;
  }
  return end;
}

/** Offset where the last `count` carrying units before `end` begin. */
function back(text: string, end: number, count: number): number {
  const to = foldTable();
  let at = end;
  while (at > 0 && count > 0) {
    const unit = to[text.charCodeAt(--at)];
    if (unit === 0) continue;
    if (unit === SPACE || unit === HYPHEN) while (at > 0 && isGap(to[text.charCodeAt(at - 1)] ?? 0)) at--;
    count--;
  }
  return at;
}

function isGap(folded: number): boolean {
  return folded === SPACE || folded === HYPHEN || folded === 0;
}

/** Where names may begin in a plain text; undefined for any other text. For who asks \`candidatesIn\` twice. */
export function placesIn(index: MatchIndex, text: string): readonly number[] | undefined {
  return isPlain(text) ? plainPlaces(index.plain, text) : undefined;
}

/**
 * All names that stand in `text`, leftmost and longest, none overlapping another. `lang` decides which endings a name may have; `places`
 * is what \`placesIn\` said.
 */
export function candidatesIn(index: MatchIndex, text: string, lang: string, places = placesIn(index, text)): Candidate[] {
  const found: Candidate[] = [];
  const tryForms = (forms: readonly Form[] | undefined, start: number): void => {
    if (!forms || !isWordStart(index, text, start)) return;
    for (const form of forms) {
      const stop = formEnd(text, start, form.text);
      if (stop < 0) continue;
      const candidate = candidateOf(index, text, start, stop, form, lang);
      if (candidate) found.push(candidate);
    }
  };
  if (places !== undefined) {
    for (const start of places) for (const forms of formsFrom(index, text, start)) tryForms(forms, start);
  } else
    sketchPass(index.filter, text, false, (end, sketch) => {
      const [four, three, two] = [index.starts[0].get(sketch), index.starts[1].get(sketch & 0x3ffff), index.starts[2].get(sketch & 0xfff)];
      if (four) tryForms(four, back(text, end, 4));
      if (three) tryForms(three, back(text, end, 3));
      if (two) tryForms(two, back(text, end, 2));
      return false;
    });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.form.stem.length - b.form.stem.length);
  const kept: Candidate[] = [];
  let until = 0;
  for (const candidate of found) {
    if (candidate.start < until) continue;
    kept.push(candidate);
    until = candidate.end;
  }
  return kept;
}

function candidateOf(index: MatchIndex, text: string, start: number, stop: number, form: Form, lang: string): Candidate | undefined {
  const fitting: { alias: AliasEntry; end: number; lowered: boolean }[] = [];
  for (const number of form.aliases) {
    const alias = index.aliases[number];
    if (!alias) continue;
    const capitals = alias.exact ? capitalsFit(text, start, stop, alias.text) : "fit";
    if (capitals === "misfit" || (capitals === "lowered" && !form.text.includes(" "))) continue;
    const end = wordEnd(index, text, stop, form, alias, lang);
    if (end >= 0) fitting.push({ alias, end, lowered: capitals === "lowered" });
  }
  if (fitting.length === 0) return undefined;
  const end = Math.max(...fitting.map((one) => one.end));
  const rank = (lang_: string): number => (lang_ === lang ? 0 : lang_ === "und" ? 1 : 2);
  const aliases = fitting.filter((one) => one.end === end).sort((a, b) => Number(a.lowered) - Number(b.lowered) || rank(a.alias.lang) - rank(b.alias.lang));
  return { start, end, form, aliases: aliases.map((one) => one.alias), lowered: aliases.every((one) => one.lowered) };
}

/**
 * True if a name may stand in `text`: its letters and capitals are there, boundaries and endings are not looked at. For text glued from
 * several blocks, where the first letter of a block may follow the last of another.
 */
export function mayMention(index: MatchIndex, text: string): boolean {
  return mayStart(index, text, null);
}

/** The offsets, ascending, at which a name may start in a text glued from several blocks. Finds what `mayMention` finds. */
export function mayStartAt(index: MatchIndex, text: string): number[] {
  const starts: number[] = [];
  mayStart(index, text, starts);
  return starts;
}

/** Looks for places where a name may start. Puts all into `starts`, or is content with one where that is `null`. */
function mayStart(index: MatchIndex, text: string, starts: number[] | null): boolean {
  let may = false;
  const take = (start: number): boolean => {
    may = true;
    starts?.push(start);
    return starts === null;
  };
  const places = placesIn(index, text);
  if (places !== undefined) {
    for (const start of places) if (formsFrom(index, text, start).some((forms) => anyStands(index, text, forms, start)) && take(start)) break;
    return may;
  }
  sketchPass(index.filter, text, true, (end, sketch) => {
    let start = stands(index, text, index.starts[0].get(sketch), end, 4);
    if (start < 0) start = stands(index, text, index.starts[1].get(sketch & 0x3ffff), end, 3);
    if (start < 0) start = stands(index, text, index.starts[2].get(sketch & 0xfff), end, 2);
    return start >= 0 && take(start);
  });
  return may;
}

/** The start of a name whose first `units` end at `end`, or −1. */
function stands(index: MatchIndex, text: string, forms: readonly Form[] | undefined, end: number, units: number): number {
  if (!forms) return -1;
  const start = back(text, end, units);
  return anyStands(index, text, forms, start) ? start : -1;
}

/** The forms whose first units stand at `start`. */
function formsFrom(index: MatchIndex, text: string, start: number): (readonly Form[] | undefined)[] {
  const to = foldTable();
  let sketch = 0;
  let units = 0;
  let last = 0;
  for (let at = start; at < text.length && units < 4; at++) {
    const unit = to[text.charCodeAt(at)] as number;
    if (unit === 0 || (isGap(unit) && isGap(last))) continue;
    sketch = (sketch << 6) | sketchClass(unit);
    units++;
    last = unit;
  }
  return units === 4 ? [index.starts[0].get(sketch), index.starts[1].get(sketch >>> 6)] : units === 3 ? [index.starts[1].get(sketch)] : [];
}

function anyStands(index: MatchIndex, text: string, forms: readonly Form[] | undefined, start: number): boolean {
  if (!forms) return false;
  // Small letter after small letter: the end of one block and the start of another only for names that start with a small one.
  const within = start > 0 && isSmall(text.charCodeAt(start)) && isSmall(text.charCodeAt(start - 1));
  for (const form of forms) {
    if (within && !form.aliases.some((number) => isSmall(index.aliases[number]?.text.charCodeAt(0) ?? 0))) continue;
    const stop = formEnd(text, start, form.text);
    if (stop >= 0 && form.aliases.some((number) => mayBe(index.aliases[number], text, start, stop, form))) return true;
  }
  return false;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function mayBe(alias: AliasEntry | undefined, text: string, start: number, stop: number, form: Form): boolean {
  if (!alias) return false;
  if (!alias.exact) return true;
  const capitals = capitalsFit(text, start, stop, alias.text);
  return capitals === "fit" || (capitals === "lowered" && form.text.includes(" "));
}
