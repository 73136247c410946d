import type { Span, When } from "../claim.ts";
import type { InstrumentWords } from "../instrument-words.ts";
import type { Reading } from "../reading.ts";
import { clauseJurisdictions } from "./acting.ts";
import type { Clause } from "./clauses.ts";
import { type Stance, stanceOf } from "./stance.ts";
import type { Subject, Via } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { BE, DETERMINER, FIRM, PREPOSITION, REPORT } from "./verbs.ts";

/** Readings, and the tokens that made them, so that they are not read again. */
export interface Found {
  readings: Reading[];
  used: number[];
}

/** Makes the readings of one predicate: a reading for each name, list and state that acts. */
export function make(
  clause: Clause, subject: Subject, verb: number, found: { at: number; list: InstrumentWords }, relation: "listed" | "delisted" | "currently-listed", mode: Reading["mode"],
  names: readonly Token[], via: Via, given?: Stance, over = false,
): Reading[] {
  const { tokens } = clause;
  const stance = given ?? stanceOf(clause, subject, verb);
  const lists = [found.list, ...moreLists(tokens, found.at)];
  const places = clauseJurisdictions(tokens, verb, found.at);
  // "NSO, Candiru and, in 2023, Intellexa": a day among names is not all of theirs
  const standing = names.map((token) => tokens.indexOf(token)).filter((at) => at >= 0);
  const among = (at: number): boolean => names.length > 1 && at > Math.min(...standing) && at < Math.max(...standing);
  const away = (at: number): number => (at > Math.min(verb, found.at) ? at - Math.min(verb, found.at) : 50 + Math.min(verb, found.at) - at);
  const whens: When[] = tokens.flatMap((token, at) => (token.when && !isAdjectival(tokens, at) && !(token.when.vague && tokens[at - 1]?.kind === "word" && REPORT.has(tokens[at - 1]?.low ?? "")) ? [{ when: among(at) ? { ...token.when, vague: true as const } : token.when, far: away(at) }] : [])).sort((a, b) => a.far - b.far).map(({ when }) => when);
  const spoken = (list: readonly (Token | undefined)[]): Span[] => list.filter((token): token is Token => !!token && token.start >= 0).map(({ start, end }) => ({ start, end }));
  const first = Math.min(verb - subject.chain.length < 0 ? verb : verb - subject.chain.length, found.at);
  const part = spoken(tokens.slice(Math.max(0, first), byEnd(tokens, Math.max(verb, found.at) + 1)).filter(({ kind }) => kind !== "name"));
  const until = whens.some(({ kind }) => kind === "until");
  return [...new Set(names)].flatMap((token) => lists.flatMap((list) => (list.jurisdiction === null && places.length > 0 ? places : places.slice(0, 1).length > 0 ? places.slice(0, 1) : [null]).flatMap((place): Reading[] =>
    token.name ? [{
      who: token.name, via: token.kind === "product" && via === "itself" && !makerNear(tokens, token) ? "product" : via, relation: stance.noLonger ? "delisted" : relation === "currently-listed" && until ? "listed" : relation, mode: stance.noLonger ? "event" : mode, list,
      jurisdiction: list.jurisdiction ?? place?.jurisdiction ?? null,
      authority: place && place.authority.length > 0 ? place.authority : null,
      whens, negated: stance.negated, ever: stance.ever, over: over || stance.over || (until && mode === "state"), reported: stance.reported, denial: stance.denial, unasserted: stance.unasserted,
      object: null,
      understood: [...spoken([token, tokens[verb], tokens[found.at]]), ...spoken(subject.chain.filter(({ kind }) => kind === "word")), ...whens.map(({ start, end }) => ({ start, end }))],
      predicate: { start: Math.min(...part.map(({ start }) => start)), end: Math.max(...part.map(({ end }) => end)) },
    }] : [])));
}

/** "sanctioned by the US Treasury": what is said goes on through the one who acts. */
function byEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.low !== "by") return from;
  let at = from + 1;
  while (tokens[at] && (tokens[at]?.kind === "place" || tokens[at]?.kind === "authority" || /^(?:the|department|government|of|administration)$/u.test(tokens[at]?.low ?? ""))) at++;
  return at > from + 1 ? at : from;
}

/** "the Entity List and the SDN List": lists that go on from one. */
function moreLists(tokens: readonly Token[], from: number): InstrumentWords[] {
  if (tokens[from]?.kind !== "list") return [];
  let at = from + 1;
  if (!/^(?:and|or|,)$/u.test(tokens[at]?.low ?? "")) return [];
  at++;
  while (DETERMINER.has(tokens[at]?.low ?? "") || tokens[at]?.low === "and" || tokens[at]?.low === "on" || tokens[at]?.low === "'s" || tokens[at]?.kind === "authority" || tokens[at]?.kind === "place") at++;
  const next = tokens[at];
  return next?.kind === "list" && next.list ? [next.list, ...moreLists(tokens, at)] : [];
}

/** "Pegasus maker", "the maker of Pegasus": the maker is meant. */
function makerNear(tokens: readonly Token[], product: Token): boolean {
  const at = tokens.indexOf(product);
  return tokens.slice(at + 1, at + 4).some(({ low }) => FIRM.has(low)) || tokens.slice(Math.max(0, at - 4), at).some(({ low }) => FIRM.has(low) || low === "behind");
}

/** "the 2021 revelations": a day that only names something. */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return !!before && /^(?:the|its|their|a|his)$/u.test(before.low) && next?.kind === "word" && !PREPOSITION.has(next.low) && !BE.has(next.low);
}
