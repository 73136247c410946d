import type { Token } from "./tokens.ts";
import { DETERMINER } from "./verbs.ts";

/** "Sandvine, which the US added to its list": the clause begins with its object, and somebody who acts follows at once. */
export function relativeObject(tokens: readonly Token[], verb: number): Token[] {
  let at = 0;
  while (tokens[at]?.kind === "name" || (at > 0 && /^(?:and|,)$/u.test(tokens[at]?.low ?? "") && tokens[at + 1]?.kind === "name")) at++;
  const names = tokens.slice(0, at).filter(({ kind }) => kind === "name");
  while (DETERMINER.has(tokens[at]?.low ?? "")) at++;
  const acts = tokens[at]?.kind === "place" || tokens[at]?.kind === "authority";
  return names.length > 0 && acts && at < verb && verb - at < 6 ? names : [];
}
