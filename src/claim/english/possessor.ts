import { nounEndingAt, type Via } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { PREPOSITION } from "./verbs.ts";

/** Whose a noun is: "Sandvine's removal", "its place". */
export function possessor(tokens: readonly Token[], noun: number, earlier: readonly Token[]): { names: Token[]; via: Via } {
  let at = noun - 1;
  while (at >= 0 && tokens[at]?.kind === "word" && !/^(?:its|their|his)$/u.test(tokens[at]?.low ?? "") && !PREPOSITION.has(tokens[at]?.low ?? "") && noun - at < 4) at--;
  while (at >= 0 && tokens[at]?.kind === "day") at--;
  if (tokens[at]?.low === "its" || tokens[at]?.low === "their") {
    const first = tokens.slice(0, at).find(({ kind }) => kind === "name");
    return { names: first ? [first] : [...earlier], via: "itself" };
  }
  if (tokens[at]?.low === "'s" || tokens[at]?.low === "’" || tokens[at]?.low === "'") return nounEndingAt(tokens, at - 1, earlier);
  return { names: [], via: "itself" };
}
