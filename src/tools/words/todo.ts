import { formsIn } from "../../words/forms-in.ts";
import type { Messages } from "../../words/say.ts";
import type { Words } from "../../words/word.ts";
import { markOf } from "./translated-from.ts";

/**
 * What a language still lacks, one line each as `--take` reads it: key, English, then the note and, where the English changed since, what the language says now.
 * Lines that begin with `#` name keys that English no longer has.
 */
export function todo(words: Words, language: string, messages: Messages, marks: Readonly<Record<string, string>>): string[] {
  const forms = formsIn(words, language);
  const lines: string[] = [];
  for (const [form, { key, word, english }] of forms) {
    const now = messages[form];
    if (now !== undefined && marks[key] === markOf(word)) continue;
    lines.push([form, english, word.note ?? "", ...(now === undefined ? [] : [`now: ${now.message}`])].join("\t").trimEnd());
  }
  for (const key of Object.keys(messages)) if (!forms.has(key)) lines.push(`# no longer in English: ${key}`);
  return lines;
}
