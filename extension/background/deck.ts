import type { DeckRecord } from "../../src/compile/deck.ts";

let deck: Promise<Record<string, DeckRecord>> | null = null;

/** The card records of all vendors, read once each time the background wakes; a content script never holds them. */
export async function cardRecord(vendor: string): Promise<DeckRecord> {
  deck ??= import("#facts/deck.json").then((module) => module.default);
  const record = (await deck)[vendor];
  if (record === undefined) throw new Error(`no record of '${vendor}'; the extension was probably updated while the page was open`);
  return record;
}
