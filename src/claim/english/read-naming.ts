import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { build } from "./kinship-reading.ts";
import { nameAt } from "./name-at.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** Names before and after: "formerly Hacking Team", "renamed AppLogic Networks". The object says which is the later: `sell` = later, `make` = earlier. */
export function naming(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  const later = (to: number, from: number): Reading[] => {
    const object = nameAt(tokens, to, text);
    const subject = subjectOf(tokens, from, earlier);
    return object && subject.via === "itself" ? build(clause, subject, from, "formerly", subject.names, object, { act: "sell", mode: "event" }) : [];
  };
  const before = (to: number, from: number): Reading[] => {
    const object = nameAt(tokens, to, text);
    const subject = subjectOf(tokens, from, earlier);
    return object && subject.via === "itself" ? build(clause, subject, at, "formerly", subject.names, object, { act: "make", mode: "state" }) : [];
  };
  const skip = (from: number): number => (/^(?:known|called|named)$/u.test(tokens[from]?.low ?? "") ? (tokens[from + 1]?.low === "as" ? from + 2 : from + 1) : from);
  if (low === "formerly" || low === "previously") {
    const to = skip(at + 1);
    return isName(tokens[to]) ? before(to, at) : [];
  }
  if (low === "now") {
    const trades = /^(?:goes by|operates as|trades as|operating as|trading as|going by|does business)$/u.test(`${tokens[at + 1]?.low} ${tokens[at + 2]?.low}`) ? at + 3 : at + 1;
    let to = skip(trades);
    if (trades > at + 1) while (/^(?:the|name|as|of)$/u.test(tokens[to]?.low ?? "")) to++;
    return (tokens[to]?.kind === "name" || tokens[to]?.kind === "other") && to > at + (tokens[at - 1] === SILENT_IS ? 0 : 1) ? later(to, at) : [];
  }
  if (low === "renamed" || low === "rebranded") {
    let to = at + 1;
    while (/^(?:itself|to|as|the|company)$/u.test(tokens[to]?.low ?? "")) to++;
    return isName(tokens[to]) ? later(to, at) : [];
  }
  if (low === "became") return tokens[at + 1]?.kind === "name" || tokens[at + 1]?.kind === "other" ? later(at + 1, at) : [];
  if (low === "name") {
    const changed = tokens.findLastIndex((token, index) => index < at && /^(?:changed|changes|change)$/u.test(token.low));
    const to = tokens.findIndex((token, index) => index > at && token.low === "to");
    return changed >= 0 && to === at + 1 ? later(to + 1, changed) : [];
  }
  // "was (once|previously) called X", "used to be called X"
  if ((low === "called" || low === "known") && tokens.slice(Math.max(0, at - 3), at).some(({ low: word }) => /^(?:once|originally|used|previously|first|was|were)$/u.test(word))) {
    if (tokens.slice(Math.max(0, at - 2), at).some(({ low: word }) => word === "formerly" || word === "previously" || word === "now")) return [];
    const to = skip(at);
    return isName(tokens[to]) ? before(to, at) : [];
  }
  return [];
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "name" || token?.kind === "other" || token?.kind === "product";
}
