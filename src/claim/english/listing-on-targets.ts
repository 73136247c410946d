import type { InstrumentWords } from "../instrument-words.ts";
import { narrowed } from "./ban-words.ts";
import type { Clause } from "./clauses.ts";
import { endOfObject } from "./end-of-object.ts";
import { type Found, make } from "./listing-reading.ts";
import { objectsIn } from "./objects.ts";
import { stanceOf } from "./stance.ts";
import { subjectOf, type Via } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { WISH } from "./verbs.ts";

/** Verbs of imposing a measure, and of lifting one. */
export const IMPOSE = /^(?:impose|imposes|imposed|imposing|issue|issued|issues|levied|levies|announce|announced|announces|slap|slaps|slapped|introduced|introduces|unveiled|unveils|put|puts|placed|places|apply|applied|ordered|orders|extended|adopted)$/u;
export const LIFT = /^(?:lift|lifts|lifted|lifting|ease|eases|eased|remove|removes|removed|removing|drop|drops|dropped|dropping|revoke|revoked|revokes|end|ended|ends|withdrew|waived|scrap|scrapped|rescinded|cancelled|canceled|terminated)$/u;

/** "sanctions on V", "a ban on V": the targets stand behind the preposition. */
export function onTargets(clause: Clause, verb: number, listAt: number, relation: "listed" | "delisted", earlier: readonly Token[], words?: InstrumentWords): Found | null {
  const { tokens } = clause;
  const list = words ?? tokens[listAt]?.list;
  if (!list) return null;
  const objects = objectsIn(tokens, listAt + 2, endOfObject(tokens, listAt + 2), earlier);
  if (objects.names.length === 0) return null;
  const subject = verb === listAt ? { names: [], via: "itself" as Via, chain: [], from: listAt } : subjectOf(tokens, verb, earlier);
  const around = stanceOf(clause, subject, verb);
  const wished = tokens.slice(Math.max(0, listAt - 5), listAt).some(({ low }) => WISH.has(low)) || tokens.slice(listAt + 1).some(({ low }) => /^(?:would|could|may|might|should|will)$/u.test(low));
  const not = tokens.slice(listAt + 1).some(({ low }) => low === "not" || low === "never");
  return { used: [verb, listAt], readings: make(clause, subject, verb, { at: listAt, list: narrowed(tokens, listAt, list) }, relation, "event", objects.names, objects.via, { ...around, negated: around.negated || not, unasserted: around.unasserted || wished }) };
}
