import { endOfObject } from "./end-of-object.ts";
import { objectsIn } from "./objects.ts";
import type { Token } from "./tokens.ts";

/** "Among those added to the Entity List were NSO and Candiru", "Also removed from it was Sandvine": the subject that comes last. */
export function inverted(tokens: readonly Token[], verb: number, listAt: number): Token[] {
  const be = tokens.findIndex(({ kind, low }, at) => at > listAt && kind === "word" && /^(?:is|are|was|were)$/u.test(low));
  if (be < 0 || tokens.slice(0, be).some(({ kind, start }, at) => kind === "name" || kind === "product" || (at < verb && start < 0))) return [];
  if (tokens.slice(listAt + 1, be).some(({ kind, low }) => kind !== "day" && !/^(?:by|the|in|on|us|government|that|same|,)$/u.test(low) && kind !== "place" && kind !== "authority")) return [];
  return objectsIn(tokens, be + 1, endOfObject(tokens, be + 1), []).names;
}
