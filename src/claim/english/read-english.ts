import type { Day } from "../../facts/day.ts";
import type { Named } from "../named.ts";
import type { Reading } from "../reading.ts";
import { clausesOf, subjectPart } from "./clauses.ts";
import { leavesOver } from "./leftover.ts";
import { FALSE_FRAME, FALSE_SENTENCE } from "./false-frames.ts";
import type { Memory } from "./memory.ts";
import { readKinship } from "./read-kinship.ts";
import { readListing } from "./read-listing.ts";
import { nounEndingAt } from "./subject.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Reads an English text: every claim about a vendor that is named in it. `on` is the day of writing. */
export function readEnglish(text: string, names: readonly Named[], on: Day): Reading[] {
  const clauses = clausesOf(tokensOf(text, names, on));
  const readings: Reading[] = [];
  let earlier: Token[] = [];
  const memory: Memory = { list: null, jurisdiction: null, authority: null };
  for (const [at, clause] of clauses.entries()) {
    // "After it was added …, NSO lost …"
    if (earlier.length === 0) earlier = [clause, clauses[at + 1]].flatMap((one) => one?.tokens.filter(({ kind }) => kind === "name") ?? []).slice(0, 1);
    const listing = readListing(clause, earlier, memory);
    for (const reading of listing) {
      if (reading.list?.again && reading.jurisdiction === null) reading.jurisdiction = memory.jurisdiction;
      if (reading.list && !reading.list.again) {
        memory.list = reading.list;
        memory.jurisdiction = reading.jurisdiction;
      }
    }
    const named = clause.tokens.find(({ kind }) => kind === "list");
    if (named?.list && listing.length === 0 && named.list.ids.length > 0) memory.list = named.list;
    const found = [...listing, ...readKinship(clause, earlier, text)];
    // a frame that says "this is not so": we do not follow how far it reaches
    const words = clause.tokens.map(({ low }) => low).join(" ");
    for (const reading of found) {
      if (FALSE_FRAME.test(words)) reading.frame = true;
      else if (leavesOver(clause, reading)) reading.unsure = true;
    }
    readings.push(...found);
    const subject = subjectPart(clause.tokens);
    const spoken = nounEndingAt(subject, subject.length - 1, []).names.filter(({ kind }) => kind === "name");
    if (spoken.length > 0) earlier = spoken;
    else {
      const others = clause.tokens.filter(({ kind }) => kind === "name");
      if (others.length > 0 && (earlier.length === 0 || listing.length > 0)) earlier = listing.length > 0 ? others.filter((token) => listing.some(({ who }) => who === token.name)) : others;
    }
  }
  if (FALSE_SENTENCE.test(text)) return readings.map((reading) => ({ ...reading, frame: true as const }));
  return readings;
}
