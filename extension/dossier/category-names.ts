import type { Registry } from "../../src/compile/registry.ts";
import { proseIn } from "../../src/words/prose-in.ts";
import type { Say } from "../../src/words/say.ts";

/** The names of categories in the reader's language; an id that the registry lacks is passed over. */
export function categoryNames(ids: readonly string[], registry: Pick<Registry, "categories">, say: Say): string[] {
  return ids.flatMap((id) => {
    const category = registry.categories.find((one) => one.id === id);
    return category ? [proseIn(category.name, say.locale).said] : [];
  });
}
