import type { Token } from "./tokens.ts";
import { ADVERB, BE, STATE } from "./verbs.ts";

/** "was added to the Entity List and remains there", "is still on it": such words are given the list that they mean, the last one named. */
export function withList(tokens: readonly Token[]): Token[] {
  let list: Token | undefined;
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind === "list") list = token;
    if (!list || token.kind !== "word") return [token];
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const ends = !next || next.kind === "mark" || next.kind === "day" || /^(?:and|but|today|now|still|after|while|despite|since|until)$/u.test(next.low);
    if (!ends) return [token];
    const held = { ...list, start: token.start, end: token.end };
    if (token.low === "there" && before?.kind === "word" && (STATE.has(before.low) || BE.has(before.low) || ADVERB.has(before.low))) return [{ ...token, low: "on" }, held];
    return token.low === "it" && /^(?:on|off)$/u.test(before?.low ?? "") ? [held] : [token];
  });
}
