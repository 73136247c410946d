import type { Prose as ProseText } from "../../src/facts/prose.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import { useSay } from "./saying.ts";

/** Prose from the record, in the reader's language where it has been translated; else in English, marked as such. */
export function Prose({ text }: { text: ProseText }) {
  const { locale } = useSay();
  const { said, lang } = proseIn(text, locale);
  return lang === null ? <>{said}</> : <span lang={lang} dir="auto">{said}</span>;
}
