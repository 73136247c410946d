import type { CardRecord } from "../../src/compile/card-record.ts";

let deck: Promise<Record<string, CardRecord>> | null = null;

/** The card records of all vendors, read once each time the background wakes; a content script never holds them. */
export async function cardRecord(vendor: string): Promise<CardRecord> {
  deck ??= import("#facts/deck.json").then((module) => module.default as unknown as Record<string, CardRecord>);
  const record = (await deck)[vendor];
  if (record === undefined) throw new Error(`no record of '${vendor}'; the extension was probably updated while the page was open`);
  return record;
}
