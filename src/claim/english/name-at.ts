import { type Thing, objectOf } from "./kinship-reading.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER } from "./verbs.ts";

/** A name of somebody, ours or not, that begins at `from`. */
export function nameAt(tokens: readonly Token[], from: number, text: string): Thing | null {
  let at = from;
  while (tokens[at] && ((tokens[at]?.low === "," && at > from) || DETERMINER.has(tokens[at]?.low ?? "") || tokens[at]?.kind === "place" || tokens[at]?.low === "-" || (tokens[at]?.kind === "word" && /^(?:private|equity|firm|company|giant|investment|group|fund|tech|state|conglomerate|capital|defence|defense|investor|investors|e-commerce|its|then|current|chinese|spyware|retail|rival|competitor|us-based|based|-|backed|contractor|owned|electronics|russian|american)$/u.test(tokens[at]?.low ?? "")))) at++;
  const token = tokens[at];
  if (token?.kind === "name" || token?.kind === "other" || token?.kind === "product") return objectOf(token, text);
  const previous = tokens[at - 1];
  return previous?.kind === "place" && at - 1 >= from && previous.place?.form === "name" ? objectOf(previous, text) : null;
}

/** Where a run of names that begins at `from` ends. */
export function endOfName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "word" && /^(?:that|which|who|because|after|before|when|while|over|from|to|in|on|is|are|was|were|has|have|had|will|would|could|may|since|until|for|as|with|against|not)$/u.test(tokens[at]?.low ?? "")) && tokens[at]?.kind !== "day") at++;
  return at;
}
