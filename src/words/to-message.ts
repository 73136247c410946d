import type { Messages } from "./say.ts";

/** The places of a text, in order, each once: `{vendor}` → `vendor`. */
export function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z_]+)\}/g)].map((match) => match[1] ?? ""))];
}

/** One text as the browsers write it: `{name}` becomes `$NAME$`. `places` are numbered as they stand, so that each language numbers them alike. */
export function toMessage(text: string, note?: string, places: readonly string[] = placesIn(text)): Messages[string] {
  const used = placesIn(text);
  const message = text.replace(/\{([a-z_]+)\}/g, (_, name: string) => `$${name.toUpperCase()}$`);
  const placeholders = Object.fromEntries(used.map((name) => [name, { content: `$${places.indexOf(name) + 1}` }]));
  return { message, ...(note && { description: note }), ...(used.length > 0 && { placeholders }) };
}
