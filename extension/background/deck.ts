import type { DeckRecord } from "../../src/compile/deck.ts";
// Imported as a whole: a service worker may not import later (w3c/ServiceWorker#1356), and one parse of a string is about 3 ms.
import deck from "#facts/deck.json";

/** The card record of a vendor; a content script never holds these. Throws if there is none. */
export function cardRecord(vendor: string): DeckRecord {
  const record = deck[vendor];
  if (record === undefined) throw new Error(`no record of '${vendor}'; the extension was probably updated while the page was open`);
  return record;
}
