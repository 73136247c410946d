import type { Token } from "./tokens.ts";

interface Acting {
  jurisdiction: string;
  authority: readonly string[];
}

/** The states that act, or whose list it is, the nearest alone unless others are joined to it. Adjectives of a vendor's own country are none. */
export function clauseJurisdictions(tokens: readonly Token[], verb: number, listAt: number): Acting[] {
  const found: (Acting & { at: number; far: number })[] = [];
  for (const [at, token] of tokens.entries()) {
    const far = Math.min(Math.abs(at - verb), listAt < 0 ? 99 : Math.abs(at - listAt)) - (token.authority ? 2 : 0);
    if (token.authority) found.push({ jurisdiction: token.authority.jurisdiction, authority: token.authority.lists, at, far });
    else if (token.place && token.place.form !== "city" && acts(tokens, at, token)) found.push({ jurisdiction: token.place.code.toLowerCase(), authority: [], at, far });
  }
  const nearest = [...found].sort((a, b) => a.far - b.far)[0];
  if (!nearest) return [];
  const joined = found.filter((one) => one.jurisdiction !== nearest.jurisdiction && tokens.slice(Math.min(one.at, nearest.at) + 1, Math.max(one.at, nearest.at)).every(({ low, kind }) => /^(?:and|,|the|both)$/u.test(low) || kind === "place" || kind === "authority"));
  return [nearest, ...joined];
}

function acts(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  const low = next?.low ?? "";
  if (next?.kind === "list" || next?.kind === "authority") return true;
  if (/^(?:government|administration|officials|authorities|regulators?|treasury|ministry|sanctions?|ban|list|council|commerce|trade|export|law|agencies|congress|lawmakers)$/u.test(low)) return true;
  if (token.place?.form === "adjective") return false;
  if (/^(?:spyware|surveillance|firm|company|maker|-|based)$/u.test(low) || next?.kind === "name") return false;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ low: word }) => word);
  if (/^(?:by)$/u.test(before.at(-1) ?? "") || (before.at(-1) === "the" && before.at(-2) === "by")) return true;
  if ((before.at(-1) === "in" || before.at(-2) === "in") && token.place?.form === "name") return !tokens.slice(0, at).some(({ low: word }) => /^(?:based|headquartered|located)$/u.test(word));
  if (low === "'s") return true;
  return next?.kind === "word" || next?.kind === "day" || low === "," || low === "-";
}
