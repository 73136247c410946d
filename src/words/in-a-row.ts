/** Sentences one after another, with what the language puts between them: a space, or nothing where the full stop brings its own. */
export function inARow(sentences: readonly string[], locale: string): string {
  return sentences.join(/^(zh|ja)\b/.test(locale) ? "" : " ");
}
