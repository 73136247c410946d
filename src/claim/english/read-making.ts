import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { build, isVerbBe, objectOf } from "./kinship-reading.ts";
import { endOfName } from "./name-at.ts";
import { objectsIn } from "./objects.ts";
import { joinedTo, nounBefore, products } from "./products.ts";
import { MAKE } from "./relation-words.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/** "NSO makes Pegasus", "Pegasus was made by NSO". */
export function making(clause: Clause, verb: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const act = MAKE.has(tokens[verb]?.low ?? "") ? "make" as const : "sell" as const;
  const subject = subjectOf(tokens, verb, earlier);
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 5 && token.low === "by" && token.kind === "word");
  const participle = /(?:ed|made|sold|built)$/u.test(tokens[verb]?.low ?? "");
  if (by > 0 && participle) {
    if (tokens[by - 1]?.low === "not" || tokens[by - 1]?.low === "never") subject.chain.push(tokens[by - 1] as Token);
    const makers = objectsIn(tokens, by + 1, endOfName(tokens, by + 1), earlier).names.filter(({ kind }) => kind === "name");
    const before = subject.names.filter(({ kind }) => kind === "product");
    const first = before[0] ?? nounBefore(tokens, verb)[0];
    const made = first ? joinedTo(tokens, first) : [];
    // "Pegasus was built by NSO and Predator by Intellexa"
    const more = tokens.flatMap((token, at) => (at > by && token.low === "and" && tokens[at + 1]?.kind === "product" && tokens[at + 2]?.low === "by" && tokens[at + 3]?.kind === "name" ? [{ product: tokens[at + 1] as Token, maker: tokens[at + 3] as Token }] : []));
    return [...paired(made, makers), ...more].flatMap(({ product, maker }) => build(clause, subject, verb, "maker-of", [maker], objectOf(product, text), { act }));
  }
  if (subject.via !== "itself") return [];
  const made = products(tokens, verb + 1);
  const makers = subject.names.filter(({ kind }) => kind === "name");
  return paired(made, makers).flatMap(({ product, maker }) => build(clause, subject, verb, "maker-of", [maker], objectOf(product, text), { act }));
}

/** "Candiru is behind DevilsTongue", "Reign comes from QuaDream", "Heliconia is a product of Variston". */
export function origin(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  if (low === "behind") {
    if (!isVerbBe(tokens[at - 1]) && !(tokens[at - 1]?.low === "not" && isVerbBe(tokens[at - 2]))) return [];
    const subject = subjectOf(tokens, at, earlier);
    return subject.via === "itself" ? products(tokens, at + 1).flatMap((product) => build(clause, subject, at, "maker-of", subject.names, objectOf(product, text), { act: "make" })) : [];
  }
  let verb = at - 1;
  if (low === "from") {
    if (!/^(?:comes?|came|is|are|was)$/u.test(tokens[verb]?.low ?? "")) return [];
  } else {
    if (tokens[at + 1]?.low !== "of") return [];
    while (verb >= 0 && at - verb < 5 && !isVerbBe(tokens[verb]) && tokens[verb] !== SILENT_IS && tokens[verb]?.kind === "word") verb--;
    if (!isVerbBe(tokens[verb]) && tokens[verb] !== SILENT_IS) return [];
  }
  const subject = subjectOf(tokens, low === "from" ? verb + (isVerbBe(tokens[verb]) ? 1 : 0) : verb + 1, earlier);
  const product = subject.names.find(({ kind }) => kind === "product") ?? nounBefore(tokens, verb)[0];
  const makers = objectsIn(tokens, at + (low === "from" ? 1 : 2), endOfName(tokens, at + 2), earlier).names.filter(({ kind }) => kind === "name");
  const not = tokens.slice(verb, at).filter(({ low: word }) => word === "not");
  return product ? build(clause, { ...subject, chain: [...subject.chain, ...not] }, at, "maker-of", makers, objectOf(product, text), { act: low === "from" ? "sell" : "make" }) : [];
}

/** "NSO and Candiru make Pegasus and DevilsTongue": each its own, where several stand against several. */
function paired(made: readonly Token[], makers: readonly Token[]): { product: Token; maker: Token }[] {
  const pairs = made.flatMap((product) => makers.map((maker) => ({ product, maker })));
  const own = made.length > 1 && makers.length > 1 ? pairs.filter(({ product, maker }) => product.name?.vendor === maker.name?.vendor) : [];
  return own.length > 0 ? own : pairs;
}
