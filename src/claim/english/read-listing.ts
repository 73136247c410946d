import type { Reading } from "../reading.ts";
import type { Found } from "./listing-reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { HIT, hitWith } from "./listing-by-blow.ts";
import { byList } from "./listing-by-list.ts";
import { byMeasure } from "./listing-by-measure.ts";
import { byNoun, NOMINAL_ADD, NOMINAL_REMOVE } from "./listing-by-noun.ts";
import { byVerb } from "./listing-by-verb.ts";
import type { Memory } from "./memory.ts";
import type { Token } from "./tokens.ts";
import { ADD, MEASURE_VERB, REMOVE } from "./verbs.ts";

/** Reads what a clause says about being put on, being on, or being taken off a list. `earlier`: names that pronouns can mean. */
export function readListing(clause: Clause, earlier: readonly Token[], memory: Memory): Reading[] {
  const { tokens } = clause;
  const readings: Reading[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || taken.has(at)) continue;
    const low = token.kind === "word" || token === SILENT_IS ? token.low : "";
    const verb = low !== "";
    const found = read(verb && (ADD.has(low) || REMOVE.has(low)), () => byVerb(clause, at, earlier, memory))
      ?? read(verb && HIT.test(low), () => hitWith(clause, at, earlier))
      ?? read(verb && low in MEASURE_VERB, () => byMeasure(clause, at, earlier))
      ?? read(verb && (NOMINAL_ADD.test(low) || NOMINAL_REMOVE.test(low)), () => byNoun(clause, at, earlier, memory))
      ?? read(token.kind === "list", () => byList(clause, at, earlier));
    if (!found) continue;
    for (const used of found.used) taken.add(used);
    readings.push(...found.readings);
  }
  return readings;
}

/** What a reader found, if it is one for this token and found anything. */
function read(fits: boolean, reader: () => Found | null): Found | null {
  const found = fits ? reader() : null;
  return found && found.readings.length > 0 ? found : null;
}
