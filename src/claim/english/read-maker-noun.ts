import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { SILENT_IS } from "./predicate.ts";
import { build, isVerbBe, objectOf } from "./kinship-reading.ts";
import { endOfName } from "./name-at.ts";
import { objectsIn } from "./objects.ts";
import { products } from "./products.ts";
import { MAKE, MAKER_NOUN, SELLER_NOUN } from "./relation-words.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { BE, DETERMINER, FIRM } from "./verbs.ts";

/** "the maker of Pegasus", "Pegasus maker NSO", "the company behind Predator". */
export function makerNoun(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const { low } = tokens[at] as Token;
  const act = MAKER_NOUN.has(low) || FIRM.has(low) ? "make" as const : "sell" as const;
  let next = at + 1;
  const linked = tokens[next]?.low === "of" || tokens[next]?.low === "behind" || (/^(?:that|which)$/u.test(tokens[next]?.low ?? "") && MAKE.has(tokens[next + 1]?.low ?? ""));
  let made: Token[] = [];
  if (linked && (tokens[next]?.low !== "of" || !FIRM.has(low) || MAKER_NOUN.has(low))) {
    made = products(tokens, next + 1, Math.min(tokens.length, next + 8));
    if (/^(?:that|which)$/u.test(tokens[next]?.low ?? "")) made = products(tokens, next + 2, Math.min(tokens.length, next + 8));
    const last = made.at(-1);
    next = last ? tokens.indexOf(last) + 1 : next;
    while (tokens[next]?.kind === "word" && /^(?:spyware|software|tool|tools|system|malware|platform)$/u.test(tokens[next]?.low ?? "")) next++;
  } else if (MAKER_NOUN.has(low) || SELLER_NOUN.has(low)) {
    let before = at - 1;
    while (tokens[before]?.kind === "word" && /^(?:spyware|software|tool|surveillance|malware)$/u.test(tokens[before]?.low ?? "")) before--;
    if (tokens[before]?.low === "'s" || tokens[before]?.low === "-") before--;
    const product = tokens[before];
    if (product?.kind === "product") made = [product];
  }
  if (made.length === 0) return [];
  const after = tokens[next]?.kind === "name" ? [tokens[next] as Token] : tokens[next]?.low === "," && tokens[next + 1]?.kind === "name" ? [tokens[next + 1] as Token] : [];
  const joined = after.length > 0 && tokens[next + 1]?.low === "'s" ? [] : after;
  let who: Token[] = joined;
  let verb = at;
  let subject: Subject = { names: joined, via: "itself", chain: [], from: at };
  if (who.length === 0) {
    // "NSO is the maker of Pegasus"
    let be = at - 1;
    while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.kind === "place" || tokens[be]?.kind === "product" || FIRM.has(tokens[be]?.low ?? "") || /^(?:spyware|surveillance|original|sole|not|also|still|real|well-known|leading|software|malware|tech|cyber)$/u.test(tokens[be]?.low ?? ""))) be--;
    const verbToken = tokens[be];
    if (verbToken && (verbToken === SILENT_IS || BE.has(verbToken.low) || /^(?:as)$/u.test(verbToken.low))) {
      subject = subjectOf(tokens, be + 1, earlier);
      const between = tokens.slice(be + 1, at).filter(({ low: word }) => word === "not");
      subject = { ...subject, chain: [...subject.chain, ...between] };
      if (subject.via === "itself") who = subject.names.filter(({ kind }) => kind === "name");
      verb = be + 1;
    } else if (tokens[at - 1]?.low === "the" && isVerbBe(tokens[next])) {
      who = objectsIn(tokens, next + 1, endOfName(tokens, next + 1), earlier).names.filter(({ kind }) => kind === "name");
      subject = { names: who, via: "itself", chain: [tokens[next] as Token, ...(tokens[next + 1]?.low === "not" ? [tokens[next + 1] as Token] : [])], from: 0 };
    }
  }
  return made.flatMap((product) => build(clause, subject, Math.min(verb, tokens.length - 1), "maker-of", who, objectOf(product, text), { act }));
}

/** "Candiru's Pegasus": said in passing, and told only where the record has another maker. */
export function possessive(clause: Clause, mark: number, text: string): Reading[] {
  const { tokens } = clause;
  const owner = tokens[mark - 1] as Token;
  const be = tokens[mark - 2];
  if (be && isVerbBe(be) && tokens[mark - 3]?.kind === "product" && tokens.slice(mark + 1, mark + 5).some(({ low }) => /^(?:product|spyware|tool|software|malware|system|platform)$/u.test(low)))
    return build(clause, { names: [owner], via: "itself", chain: [be], from: 0 }, mark - 2, "maker-of", [owner], objectOf(tokens[mark - 3] as Token, text), { act: "make" });
  const noun = tokens.slice(mark + 1, mark + 4).findIndex(({ kind }) => kind === "product" || kind === "name" || kind === "mark");
  const product = noun < 0 ? undefined : tokens[mark + 1 + noun];
  if (product?.kind !== "product" || product.name?.vendor === owner.name?.vendor || tokens[mark + 2 + noun]?.low === "-" || FIRM.has(tokens[mark + 2 + noun]?.low ?? "") || MAKER_NOUN.has(tokens[mark + 2 + noun]?.low ?? "")) return [];
  if (tokens.slice(mark + 1, mark + 1 + noun).some(({ low }) => FIRM.has(low) || /^(?:rival|competitor|customer|client|use|partner)$/u.test(low))) return [];
  const subject: Subject = { names: [owner], via: "itself", chain: [], from: mark - 1 };
  return build(clause, subject, mark, "maker-of", [owner], objectOf(product, text), { act: "make" });
}
