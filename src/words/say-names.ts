import { isolate } from "./isolate.ts";
import type { Say } from "./say.ts";

/** Names as the language lists them, each in its own direction: “a, b and c”. */
export function sayNames(names: readonly string[], say: Pick<Say, "locale" | "dir">, options?: Intl.ListFormatOptions): string {
  return new Intl.ListFormat(say.locale, options).format(names.map((name) => isolate(name, say.dir)));
}
