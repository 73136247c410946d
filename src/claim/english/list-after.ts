import type { InstrumentWords } from "../instrument-words.ts";
import type { Memory } from "./memory.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER } from "./verbs.ts";

/** "the Entity List" after a preposition: where the list stands, passing over "the US Commerce Department's". */
export function listAfter(tokens: readonly Token[], from: number, memory?: Memory): { at: number; list: InstrumentWords } | null {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === "list" && token.list) return { at, list: token.list };
    if (token.low === "list" || token.low === "lists" || token.low === "blacklist" || token.low === "it") {
      if (token.low === "it") return null;
      const named = memory?.list && tokens.slice(from, at).every(({ low }) => DETERMINER.has(low));
      return named && memory.list ? { at, list: { ...memory.list, again: true } } : token.low === "blacklist" ? { at, list: { ids: [], word: "blacklist", jurisdiction: null } } : null;
    }
    if (token.kind === "word" && !DETERMINER.has(token.low) && !/^(?:growing|long|short|notorious|trade|own|so-called|export|government|separate|same|military|economic|sanctions|national|security|dreaded|infamous|american|both|restricted|'s)$/u.test(token.low)) return null;
    if (token.kind === "mark" && !/^['’"“”\-]|'s$/u.test(token.low)) return null;
  }
  return null;
}
