import { formsIn, isOneNumber } from "../../words/forms-in.ts";
import type { Messages } from "../../words/say.ts";
import { placesIn, toMessage } from "../../words/to-message.ts";
import type { Words } from "../../words/word.ts";
import { readMessages, writeMessages } from "./locale-file.ts";
import { markOf, readTranslatedFrom, writeTranslatedFrom } from "./translated-from.ts";

/**
 * Merges translated lines (`key<TAB>text`, places as `{name}`; empty lines and lines with `#` are skipped) into a language's messages.
 * Keys that English no longer has are dropped. Returns what is wrong with which line; a wrong line is not taken, the others are.
 */
export function take(words: Words, language: string, lines: readonly string[]): string[] {
  const forms = formsIn(words, language);
  const taken = new Map<string, string>();
  const wrong: string[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    const [key = "", text = ""] = line.split("\t");
    const form = forms.get(key);
    const problem = form === undefined ? "no such key" : text === "" ? "no text" : placesProblem(form.english, text, form.category !== null && isOneNumber(form.category, language));
    if (problem === null) taken.set(key, text);
    else wrong.push(`line ${at + 1} · ${key} · ${problem}`);
  });

  const before = readMessages(language);
  const marks = readTranslatedFrom()[language] ?? {};
  const after: Record<string, Messages[string]> = {};
  const marked: Record<string, string> = {};
  for (const [form, { key, word, english }] of forms) {
    const text = taken.get(form);
    if (text !== undefined) marks[key] = markOf(word);
    const old = before[form];
    if (text !== undefined) after[form] = toMessage(text, undefined, placesIn(english));
    else if (old !== undefined) after[form] = old;
    const mark = marks[key];
    if (after[form] !== undefined && mark !== undefined) marked[key] = mark;
  }
  writeMessages(language, after);
  writeTranslatedFrom(language, marked);
  return wrong;
}

function placesProblem(english: string, text: string, mayLeaveCountOut: boolean): string | null {
  const wanted = placesIn(english);
  const given = placesIn(text);
  const extra = given.filter((place) => !wanted.includes(place));
  const missing = wanted.filter((place) => !given.includes(place) && !(place === "count" && mayLeaveCountOut));
  if (extra.length > 0) return `{${extra.join("}, {")}} is no place of the English: ${english}`;
  return missing.length > 0 ? `{${missing.join("}, {")}} is missing: ${english}` : null;
}
