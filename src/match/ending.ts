import { foldTable } from "../text/fold.ts";
import { isOpen, Script, scriptOf } from "../text/script.ts";
import type { AliasEntry, Form, MatchIndex } from "./open-index.ts";

const LONGEST_ENDING = 7;

/** Offset of the first unit at or after `at` that carries a letter of its own (not a soft hyphen, mark or joiner). */
export function nextCarrying(text: string, at: number): number {
  const to = foldTable();
  while (at < text.length && to[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Offset after the last unit before `at` that carries a letter of its own. */
export function previousCarrying(text: string, at: number): number {
  const to = foldTable();
  while (at > 0 && to[text.charCodeAt(at - 1)] === 0) at--;
  return at;
}

/**
 * Where a name that was read up to `end` ends as a word: `end` itself, further on after an ending that the language gives it, or −1
 * where the word goes on otherwise. `alias` is one of the form's; `lang` the language of the text.
 */
export function wordEnd(index: MatchIndex, text: string, end: number, form: Form, alias: AliasEntry, lang: string): number {
  const script = scriptOf(text.charCodeAt(previousCarrying(text, end) - 1));
  if (isOpen(script) || script === Script.none) return form.stem ? -1 : end;
  const next = nextCarrying(text, end);
  if (next >= text.length || scriptOf(text.charCodeAt(next)) !== script) return form.stem ? -1 : end;
  let rest = "";
  let at = next;
  const to = foldTable();
  while (at < text.length && rest.length <= LONGEST_ENDING) {
    const unit = text.charCodeAt(at);
    if (to[unit] !== 0) {
      if (scriptOf(unit) !== script) break;
      rest += String.fromCharCode(to[unit] ?? 0);
    }
    at++;
  }
  if (rest.length > LONGEST_ENDING) return -1;
  return endingFits(index, alias, form, script, rest, lang) ? previousCarrying(text, at) : -1;
}

function endingFits(index: MatchIndex, alias: AliasEntry, form: Form, script: Script, rest: string, lang: string): boolean {
  if (script === Script.latin) {
    const table = index.endings[form.stem || alias.endingsClass || "latin"] ?? {};
    if (lang !== "und" && lang !== "*") return table[lang]?.has(rest) ?? false;
    return (rest.length > 1 || lang === "*") && Object.values(table).some((endings) => endings.has(rest));
  }
  const own = alias.endings?.get(lang) ?? alias.endings?.get(alias.lang);
  if (lang === "*") return true;
  if (own) return own.has(rest);
  const table = script === Script.cyrillic ? "cyrillic" : script === Script.greek ? "greek" : script === Script.arabic ? "arabic" : script === Script.indic ? "indic" : script === Script.hebrew ? "hebrew" : "caucasian";
  return !form.stem && (index.endings[table]?.[lang]?.has(rest) ?? false);
}

/** True where a name may start at `start`: a new word, a script without spaces, or after prefixes that the language writes on to it. */
export function isWordStart(index: MatchIndex, text: string, start: number): boolean {
  const script = scriptOf(text.charCodeAt(start));
  if (isOpen(script)) return true;
  const before = previousCarrying(text, start);
  if (before === 0 || scriptOf(text.charCodeAt(before - 1)) !== script) return true;
  const clitics = script === Script.hebrew ? index.clitics["hebrew"] : script === Script.arabic ? index.clitics["arabic"] : undefined;
  if (!clitics) return false;
  const to = foldTable();
  let prefix = "";
  for (let at = before; at > 0 && prefix.length < 6; at--) {
    const unit = text.charCodeAt(at - 1);
    if (to[unit] === 0) continue;
    if (scriptOf(unit) !== script) break;
    prefix = String.fromCharCode(to[unit] ?? 0) + prefix;
  }
  return clitics.has(prefix);
}
