import type { Token } from "./tokens.ts";

/** The products named from `from` on, up to the next preposition. */
export function products(tokens: readonly Token[], from: number, to = tokens.length): Token[] {
  const found: Token[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "product") found.push(token);
    else if (token?.kind === "mark" && token.low !== "," && token.low !== "-" && token.low !== "'s") break;
    else if (token?.kind === "word" && /^(?:which|who|that|to|for|against|in|by|after|because|while|on|from|with|as|like|than|unlike)$/u.test(token.low)) break;
    else if (token?.low === "'s" && found.length === 0 && tokens[at - 1]?.kind === "name") return [];
  }
  return found;
}

/** "Pegasus and Graphite": the products that a product is joined to. */
export function joinedTo(tokens: readonly Token[], product: Token, listed = false): Token[] {
  const at = tokens.indexOf(product);
  const joint = (/^(?:and|or|nor)$/u.test(tokens[at - 1]?.low ?? "") || (listed && tokens[at - 1]?.low === ",")) && tokens[at - 2]?.kind === "product" ? tokens[at - 2] : undefined;
  return joint ? [...joinedTo(tokens, joint, true), product] : [product];
}

/** The product that stands shortly before a verb. */
export function nounBefore(tokens: readonly Token[], verb: number): Token[] {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const token = tokens[at];
    if (token?.kind === "product") return [token];
    if (token?.kind === "name" || token?.low === ",") return [];
  }
  return [];
}
