import { isAdjective } from "./adjective.ts";
import { endOfObject } from "./end-of-object.ts";
import { objectsIn } from "./objects.ts";
import { isPassive } from "./passive.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER, FIRM } from "./verbs.ts";

/** "Meta banned", "blacklisted by Apple", "banned from Facebook": no state acts, and no list of ours is meant. */
export function isPrivate(tokens: readonly Token[], verb: number): boolean {
  const by = tokens.findIndex(({ kind, low }, at) => at > verb && at < verb + 5 && kind === "word" && (low === "by" || low === "from"));
  let after = by + 1;
  while (by > 0 && (DETERMINER.has(tokens[after]?.low ?? "") || /^(?:social|tech|app|giant|platforms?)$/u.test(tokens[after]?.low ?? ""))) after++;
  const next = by > 0 ? tokens[after] : undefined;
  if (next && (next.kind === "other" || (tokens[by]?.low === "by" && next.kind === "name") || /^(?:platforms?|cloud|services?|conference|store|website|network|board|bank|banks|investors|chamber|club)$/u.test(next.low))) return !tokens.slice(after).some(({ low, kind }) => kind === "authority" || low === "government" || low === "department");
  const before = tokens.slice(0, verb).findLast((token) => token.kind !== "word" || FIRM.has(token.low) || token.low === "government" || token.low === "administration");
  return !isPassive(tokens, verb, objectsIn(tokens, verb + 1, endOfObject(tokens, verb + 1), []).names.length > 0) && before !== undefined && (before.kind === "other" || before.kind === "name") && /(?:ed|s)$/u.test(tokens[verb]?.low ?? "") && !isAdjective(tokens, verb);
}
