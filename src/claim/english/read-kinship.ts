import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { makerNoun, possessive } from "./read-maker-noun.ts";
import { making, origin } from "./read-making.ts";
import { naming } from "./read-naming.ts";
import { belonging, owning, owningBy } from "./read-ownership.ts";
import { ofCountry, seated } from "./read-seat.ts";
import { MAKE, MAKER_NOUN, OWN, SELL, SELLER_NOUN } from "./relation-words.ts";
import type { Token } from "./tokens.ts";
import { FIRM } from "./verbs.ts";

/** Reads who made, sells, owns, sits where or was called what. `text` is the sentence, for names that we do not know. */
export function readKinship(clause: Clause, earlier: readonly Token[], text: string): Reading[] {
  const readings: Reading[] = [];
  const { tokens } = clause;
  const silent = tokens.some((token) => token === SILENT_IS);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { low } = token;
    const word = token.kind === "word";
    if (word && (MAKE.has(low) || SELL.has(low))) readings.push(...making(clause, at, earlier, text));
    else if (word && (MAKER_NOUN.has(low) || SELLER_NOUN.has(low) || FIRM.has(low))) readings.push(...makerNoun(clause, at, earlier, text));
    if (word && OWN.has(low) && !MAKE.has(low)) readings.push(...owning(clause, at, earlier, text));
    if (word && /^(?:subsidiary|unit|arm|division|part|owner|parent|property)$/u.test(low)) readings.push(...belonging(clause, at, earlier, text));
    if (word && /^(?:headquartered|based|located|headquarters|seated|domiciled)$/u.test(low)) readings.push(...seated(clause, at, earlier, text));
    if (word && /^(?:behind|from|product|creation|work|invention)$/u.test(low)) readings.push(...origin(clause, at, earlier, text));
    if (word && /^(?:belongs?|belonged)$/u.test(low) && tokens[at + 1]?.low === "to") readings.push(...owningBy(clause, at, at + 1, earlier, text));
    if ((token.place?.form === "adjective" || /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(low)) && token.place && !silent) readings.push(...ofCountry(clause, at, earlier, text));
    if (word && /^(?:formerly|previously|renamed|rebranded|known|called|became|name|now)$/u.test(low)) readings.push(...naming(clause, at, earlier, text));
    if (token.low === "'s" && tokens[at - 1]?.kind === "name") readings.push(...possessive(clause, at, text));
  }
  const seen = new Set<string>();
  return readings.filter(({ who, relation, object }) => {
    const key = `${who.vendor}|${relation}|${object?.start ?? -1}`;
    return !seen.has(key) && seen.add(key);
  });
}
