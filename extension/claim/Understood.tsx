import type { Span } from "../../src/claim/claim.ts";

/** The sentence with the words that were understood underlined, so that a misreading shows at once. */
export function Understood({ sentence, spans }: { sentence: string; spans: readonly Span[] }) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(sentence.slice(at, start), <u key={start}>{sentence.slice(start, end)}</u>);
    at = end;
  }
  return <>“{pieces}{sentence.slice(at)}”</>;
}
