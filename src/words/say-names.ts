import { isolate } from "./isolate.ts";
import type { Say } from "./say.ts";

/** Languages whose `unit` lists stand without anything between: Chinese would write two names as one. */
const UNPARTED = /^(zh|ja)\b/;

/** Names as the language lists them, each in its own direction: “a, b and c”; as a `unit`, “a, b, c”. */
export function sayNames(names: readonly string[], say: Pick<Say, "locale" | "dir">, options?: Intl.ListFormatOptions): string {
  return new Intl.ListFormat(say.locale, UNPARTED.test(say.locale) ? { type: "conjunction" } : options).format(names.map((name) => isolate(name, say.dir)));
}
