import { composeCard } from "../../../src/card/compose-card.ts";
import type { Card } from "../../../src/card/card.ts";
import { deckRecord, type DeckRecord } from "../../../src/compile/deck.ts";
import { publicRecord } from "../../../src/dossier/record.ts";
import { readFacts } from "../../../src/tools/read-facts.ts";
import { allWords } from "../../../src/words/all-words.ts";
import { makeSay } from "../../../src/words/say.ts";
import { toMessages } from "../../../src/words/to-messages.ts";

/** The facts as they are, and every vendor's card record. */
export const facts = readFacts("data");
export const records: DeckRecord[] = facts.vendors.filter(({ draft }) => draft === undefined).map((vendor) => deckRecord(publicRecord(vendor)));

const english = toMessages(allWords);
export const sayEnglish = makeSay("en", english, english);

/** A vendor's card as of a day. */
export function cardOf(vendor: string, { on = "2026-11-24", published = null, name = null, say = sayEnglish }: { on?: string; published?: string | null; name?: string | null; say?: typeof sayEnglish } = {}): Card {
  const record = records.find(({ id }) => id === vendor);
  if (record === undefined) throw new Error(`no record of ${vendor}`);
  return composeCard(record, facts, { on, published, name, say, version: { hash: "0123456789ab", day: on } });
}
