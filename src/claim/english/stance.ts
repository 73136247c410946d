import type { Clause } from "./clauses.ts";
import type { Subject } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { BE, CONDITION, DENIAL, FAILED, HAVE, MODAL, NEGATION, REPORT, SEEMS, WISH } from "./verbs.ts";

/** How a clause says what it says. */
export interface Stance {
  negated: boolean;
  ever: boolean;
  noLonger: boolean;
  over: boolean;
  still: boolean;
  /** past tense of to be, or perfect */
  tense: "present" | "perfect" | "past" | "none";
  reported: boolean;
  denial: boolean;
  unasserted: boolean;
}

/** Reads negation, doubt, time and reported speech around the verb at `verb`, whose subject is `subject`. */
export function stanceOf(clause: Clause, subject: Subject, verb: number): Stance {
  const { tokens } = clause;
  const chain = subject.chain.map(({ low }) => low);
  const before = tokens.slice(0, subject.from).map(({ low }) => low);
  const has = (words: ReadonlySet<string>, list: readonly string[] = chain): boolean => list.some((low) => words.has(low));
  const noLonger = chain.some((low, at) => low === "no" && chain[at + 1] === "longer") || chain.includes("longer") && chain.includes("not");
  const notOnly = chain.some((low, at) => low === "not" && chain[at + 1] === "only");
  const last = before.slice(-4);
  const neither = last.includes("neither") || last.includes("none") || last.includes("nor") || last.includes("no");
  const toAt = chain.lastIndexOf("to");
  const governors = toAt < 0 ? [] : chain.slice(0, toAt);
  const usedTo = toAt > 0 && chain[toAt - 1] === "used";
  const subjunctive = chain.includes("be") && toAt < 0 && !has(MODAL);
  const shortOf = tokens.slice(Math.max(0, verb - 3), verb).some(({ low }, at, all) => (low === "short" || low === "instead" || low === "rather") && /^(?:of|than)$/u.test(all[at + 1]?.low ?? ""));
  const yetTo = chain.some((low, at) => low === "yet" && chain[at + 1] === "to");
  const failed = has(FAILED);
  const seems = has(SEEMS, governors) && !has(WISH, governors);
  const decided = toAt === 0 && /^(?:decision|move|step|choice|vote|order)$/u.test(tokens[verb - chain.length - 1]?.low ?? "");
  // "the first company to be put on": it was
  const ranked = toAt === 0 && tokens.slice(Math.max(0, verb - chain.length - 6), verb - chain.length).some(({ low }) => /^(?:first|second|third|last|latest|only)$/u.test(low));
  const infinitive = toAt >= 0 && !decided && !ranked && !usedTo && !failed && !yetTo && !seems && !governors.some((low) => /^(?:decided|decides|moved|moves|voted|went|goes|proceeded|managed|ended|began|begins|started|starts|continues|continued|agreed|acted|chose|used|rushed|opted|appears|seems|happens)$/u.test(low));
  const gerund = /ing$/u.test(tokens[verb]?.low ?? "") && /^(?:against|toward|towards|about|for|of|from|into|on)$/u.test(tokens[verb - chain.length - 1]?.low ?? "");
  const wishBefore = (gerund && !shortOf) || before.slice(-6).some((low, at, all) => WISH.has(low) && /^(?:that|for|if|whether|to)$/u.test(all[at + 1] ?? "")) || (before.some((low) => /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed)?)$/u.test(low)) && before.some((low) => /^(?:why|how|when|whether|if)$/u.test(low))) || (before.at(-1) === "for" && chain.includes("to"));
  const condition = clause.condition || before.some((low) => CONDITION.has(low)) || tokens[0]?.low === "should" && tokens[1]?.kind === "name";
  const reported = tokens.some(({ low, kind }) => kind === "word" && REPORT.has(low)) || seems || chain.includes("reportedly") || chain.includes("allegedly");
  const denial = before.some((low) => DENIAL.has(low)) || chain.some((low) => DENIAL.has(low)) || tokens.slice(0, verb).some(({ low }) => DENIAL.has(low));
  const negated = ((has(NEGATION) && !notOnly) || neither || failed || shortOf || yetTo) && !noLonger;
  const tense = tenseOf(subject.chain);
  return {
    negated, noLonger, reported, denial,
    ever: chain.includes("never") || chain.includes("ever"),
    over: usedTo || chain.some((low) => /^(?:once|formerly|previously|earlier)$/u.test(low)),
    still: chain.some((low) => /^(?:still|currently|now|remains?|remained|stays?)$/u.test(low)),
    tense,
    unasserted: clause.question || condition || (has(MODAL) && !yetTo) || infinitive || subjunctive || wishBefore || (has(WISH) && !seems),
  };
}

function tenseOf(chain: readonly Token[]): Stance["tense"] {
  const words = chain.map(({ low }) => low);
  if (words.some((low) => HAVE.has(low)) && words.includes("been")) return words.includes("had") ? "past" : "perfect";
  if (words.some((low) => low === "has" || low === "have")) return "perfect";
  if (words.some((low) => low === "was" || low === "were" || low === "got" || low === "had")) return "past";
  if (words.some((low) => BE.has(low))) return "present";
  return "none";
}

/** True where a clause says since when. */
export function hasSince(clause: Clause): boolean {
  return clause.tokens.some(({ when }) => when?.kind === "since");
}
