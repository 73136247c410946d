import type { Clause } from "./clauses.ts";
import { listAfter } from "./list-after.ts";
import { type Found, make } from "./listing-reading.ts";
import { objectsIn } from "./objects.ts";
import { stanceOf } from "./stance.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** Verbs of being struck by a measure. */
export const HIT = /^(?:hit|hits|targeted|targets|target|subject|faces|faced|face|facing|received|receives|drew|incurred)$/u;

/** "was hit with sanctions", "faces a US ban", "is subject to export controls". */
export function hitWith(clause: Clause, verb: number, earlier: readonly Token[]): Found | null {
  const { tokens } = clause;
  const direct = /^(?:faces|faced|face|facing|received|receives|drew|incurred)$/u.test(tokens[verb]?.low ?? "");
  let at = verb + 1;
  if (!direct) {
    while (at < verb + 4 && tokens[at] && !/^(?:with|by|to)$/u.test(tokens[at]?.low ?? "")) at++;
    at++;
  }
  const list = listAfter(tokens, at);
  if (!list) return null;
  const subject = subjectOf(tokens, verb, earlier);
  const objects = direct ? { names: [], via: subject.via } : objectsIn(tokens, verb + 1, at, earlier);
  const names = objects.names.length > 0 ? objects.names : subject.names;
  const current = direct ? !/^(?:faced|received|drew|incurred)$/u.test(tokens[verb]?.low ?? "") : tokens[verb]?.low === "subject" && !/past/u.test(stanceOf(clause, subject, verb).tense);
  return { used: [verb, list.at], readings: make(clause, subject, verb, list, current ? "currently-listed" : "listed", current ? "state" : "event", names, objects.names.length > 0 ? objects.via : subject.via) };
}
