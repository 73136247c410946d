import { MAKER_NOUN } from "./relation-words.ts";
import { isModifier, type Via } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { FIRM, KIN, PREPOSITION, WARES } from "./verbs.ts";

/** The names among the words from `from` to `to` that are themselves meant, not only as somebody's rival or owner. */
export function objectsIn(tokens: readonly Token[], from: number, to: number, earlier: readonly Token[]): { names: Token[]; via: Via } {
  const names: Token[] = [];
  let via: Via = "itself";
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    // "sanctioned its founder, NSO lost …": after the comma another thing is spoken of
    if (token.low === "," && at > from && KIN[tokens[at - 1]?.low ?? ""]) break;
    if (/^(?:its|their)$/u.test(token.low) && names.length === 0 && KIN[tokens[at + 1]?.low ?? ""] && at + 1 < to) {
      names.push(...earlier);
      via = KIN[tokens[at + 1]?.low ?? ""] ?? via;
      at++;
      continue;
    }
    if (token.kind === "name" || token.kind === "product") {
      let before = at - 1;
      while (before >= from && (isModifier(tokens[before]) || tokens[before]?.kind === "name" || tokens[before]?.kind === "other" || tokens[before]?.low === "and" || tokens[before]?.low === ",")) before--;
      const low = before >= from ? (tokens[before]?.low ?? "") : "";
      const next = tokens[at + 1];
      if (next?.low === "'s") {
        const noun = tokens.slice(at + 2, Math.min(to, at + 5)).map(({ low }) => KIN[low]).find(Boolean);
        const wares = tokens.slice(at + 2, Math.min(to, at + 5)).some(({ low }) => WARES.has(low));
        if (noun || wares) {
          names.push(token);
          via = noun ?? "wares";
        }
        continue;
      }
      if (PREPOSITION.has(low) && !/^(?:on|against|in|with|alongside)$/u.test(low)) {
        const head = tokens.slice(from, before).map(({ low: word }) => KIN[word]).find(Boolean);
        if (head) {
          names.push(token);
          via = head;
        } else if (low === "behind" && token.kind === "product") names.push(token);
        else if (token.kind === "product" && tokens.slice(from, before).some(({ low: word }) => MAKER_NOUN.has(word))) names.push(token);
        continue;
      }
      if (low === "unlike" || low === "than" || low === "not") continue;
      if (token.kind === "product") {
        const maker = next && (FIRM.has(next.low) || MAKER_NOUN.has(next.low));
        if (tokens[at + 1]?.kind === "name" || (maker && tokens[at + 2]?.kind === "name")) continue;
        names.push(token);
        if (!maker) via = "product";
        continue;
      }
      if (KIN[next?.low ?? ""] && at + 1 < to) via = KIN[next?.low ?? ""] ?? via;
      else if (WARES.has(next?.low ?? "") && at + 1 < to) via = "wares";
      names.push(token);
    } else if (names.length === 0 && token.kind === "word" && (token.low === "it" || token.low === "them")) names.push(...earlier);
    else if (names.length === 0 && token.kind === "word" && FIRM.has(token.low) && !tokens.slice(at + 1, to).some(({ kind }) => kind === "name")) {
      const before = tokens[at - 1];
      const definite = tokens.slice(from, at).some(({ low }) => /^(?:the|both|these|those)$/u.test(low));
      if (before?.kind === "product") continue;
      if (definite) names.push(...earlier);
    }
  }
  return { names: [...new Set(names)], via };
}
