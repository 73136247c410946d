import type { ComponentChildren } from "preact";

/** Stands in a phrase for what is drawn and not only said: `say("index_matched", { name: HERE })`. */
export const HERE = "\u0000";

/** A phrase with something drawn in it, as a name kept apart in its own direction. */
export function Around({ phrase, children }: { phrase: string; children: ComponentChildren }) {
  const [before, after] = phrase.split(HERE);
  return <>{before}{children}{after}</>;
}
