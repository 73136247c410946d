import { MAKE, MAKER_NOUN, SELLER_NOUN } from "./relation-words.ts";
import type { Token } from "./tokens.ts";
import { ADVERB, BE, DETERMINER, DID, DO, FAILED, FIRM, HAVE, KIN, MODAL, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SEEMS, SUBORDINATOR, WARES, WISH } from "./verbs.ts";

/** How the vendor stands to the subject: it is it, or it only belongs to it. */
export type Via = "itself" | "wares" | "product" | "subsidiary" | "person" | "officer" | "parent" | "reseller";

/** Who is spoken of. No names: somebody that we do not know. */
export interface Subject {
  names: Token[];
  via: Via;
  /** the words between subject and verb */
  chain: Token[];
  /** where the subject's words begin */
  from: number;
}

/** Gives the subject of the verb at `verb` in a clause. `earlier` are the names that pronouns can mean, the latest subject's. */
export function subjectOf(tokens: readonly Token[], verb: number, earlier: readonly Token[]): Subject {
  let at = verb - 1;
  while (at >= 0 && isChain(tokens, at)) at--;
  const chain = tokens.slice(at + 1, verb);
  const noun = nounEndingAt(tokens, at, earlier);
  // "Despite being on the list, Hikvision …": the subject is still to come
  const opens = noun.names.length === 0 && /(?:ed|put|based|taken|previously|formerly)$/u.test(tokens[verb]?.low ?? "") && !tokens.slice(0, verb).some(({ kind, low }) => kind === "name" || kind === "other" || kind === "product" || FIRM.has(low) || PRONOUN.has(low)) && !chain.some(({ low }) => BE.has(low) || HAVE.has(low));
  const hanging = opens || noun.names.length === 0 && (chain.some(({ low }) => low === "being" || low === "having") || /ing$/u.test(tokens[verb]?.low ?? "")) && (at < 0 || SUBORDINATOR.has(tokens[at]?.low ?? "") || /^(?:despite|by|without|since|upon)$/u.test(tokens[at]?.low ?? ""));
  if (hanging) {
    const comma = tokens.findIndex(({ low }, index) => index > verb && low === ",");
    const next = comma < 0 ? -1 : tokens.findIndex(({ kind }, index) => index > comma && index < comma + 5 && kind === "name");
    const names = next < 0 ? (opens ? [] : [...earlier]) : [tokens[next] as Token, ...(tokens[next + 1]?.low === "and" && tokens[next + 2]?.kind === "name" ? [tokens[next + 2] as Token] : [])];
    return { names, via: "itself", from: Math.max(0, at + 1), chain };
  }
  return { ...noun, chain };
}

function isChain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "day") return true;
  if (token.kind !== "word") return token.start === -1;
  const { low } = token;
  if (low === "'s") return false;
  if (BE.has(low) || HAVE.has(low) || DO.has(low) || MODAL.has(low) || ADVERB.has(low) || NEGATION.has(low) || DID.has(low) || FAILED.has(low) || SEEMS.has(low) || /.ly$/u.test(low)) return !(low === "both" || low === "all" || low === "each") || tokens[at - 1]?.kind === "name" || tokens[at - 1]?.kind === "word";
  if (low === "to" || low === "longer" || low === "yet" || low === "only" || low === "so" || low === "about") return true;
  if (low === "no") return tokens[at + 1]?.low === "longer";
  return WISH.has(low);
}

type Noun = Omit<Subject, "chain">;

const NOBODY = (from: number): Noun => ({ names: [], via: "itself", from });

/** The noun that ends at `at`: names, or words that lead to them. */
export function nounEndingAt(tokens: readonly Token[], at: number, earlier: readonly Token[]): Noun {
  const token = tokens[at];
  if (!token) return NOBODY(0);
  if (token.low === ",") {
    // "V, in November, was": what stands between commas is passed over
    const before = tokens.findLastIndex((other, index) => index < at && other.low === ",");
    if (before > 0 && /^(?:including|among|such|notably|like)$/u.test(tokens[before + 1]?.low ?? "") && tokens[at - 1]?.kind === "name") return { ...groupEndingAt(tokens, at - 1), via: "itself" };
    return before > 0 ? nounEndingAt(tokens, before - 1, earlier) : at > 0 && (tokens[at - 1]?.kind === "name" || tokens[at - 1]?.kind === "other") ? nounEndingAt(tokens, at - 1, earlier) : NOBODY(at);
  }
  // "subsidiaries in Xinjiang": what says where is passed over
  if ((token.kind === "place" || token.kind === "other") && /^(?:in|from|of|at|across)$/u.test(tokens[at - 1]?.low ?? "")) return nounEndingAt(tokens, at - 2, earlier);
  if (token.low === ")" || token.kind === "day") return nounEndingAt(tokens, at - 1, earlier);
  if (token.kind === "name") return groupEndingAt(tokens, at);
  if (token.kind === "product" && MAKE.has(tokens[at - 1]?.low ?? "") && RELATIVE.has(tokens[at - 2]?.low ?? "") && FIRM.has(tokens[at - 3]?.low ?? "")) return { names: [token], via: "itself", from: Math.max(0, at - 4) };
  if (token.kind === "product") return headed(tokens, at, { names: [token], via: "product", from: at });
  if (token.kind !== "word") return NOBODY(at);
  if (RELATIVE.has(token.low)) return nounEndingAt(tokens, tokens[at - 1]?.low === "," ? at - 2 : at - 1, earlier);
  if (PRONOUN.has(token.low)) return { names: before(tokens, at, earlier), via: "itself", from: at };
  if (FIRM.has(token.low) || MAKER_NOUN.has(token.low) || SELLER_NOUN.has(token.low)) return firm(tokens, at, earlier);
  const kin = KIN[token.low];
  if (kin) return kinOf(tokens, at, kin, earlier);
  if (WARES.has(token.low)) {
    let from = at;
    while (from > 0 && tokens[from]?.kind === "word" && (WARES.has(tokens[from]?.low ?? "") || /^(?:surveillance|security|new|and|or|thermal|video|its)$/u.test(tokens[from]?.low ?? ""))) from--;
    if (tokens[from]?.low === "'s") from--;
    const owner = tokens[from];
    if (owner?.kind === "name") return { ...groupEndingAt(tokens, from), via: "wares" };
    if (owner?.kind === "product") return { names: [owner], via: "product", from };
    if (/^(?:by|from|of)$/u.test(owner?.low ?? "")) return NOBODY(at);
  }
  return NOBODY(at);
}

/** What a pronoun means: the first names of its own clause, else the last subject. */
function before(tokens: readonly Token[], at: number, earlier: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ kind }, index) => kind === "name" && index < at);
  return first < 0 ? [...earlier] : groupEndingAt(tokens, tokens[first + 1]?.low === "and" && tokens[first + 2]?.kind === "name" ? first + 2 : first).names;
}

/** "spyware made by NSO", "executives of NSO and Candiru": names at the end of a longer noun. */
function groupEndingAt(tokens: readonly Token[], at: number): Noun {
  const names: Token[] = [];
  let from = at;
  let joined = false;
  for (;;) {
    const token = tokens[from];
    if (token?.kind === "name") names.unshift(token);
    else if (token?.kind !== "other") break;
    let before = from - 1;
    // "and the Israeli spyware firm Candiru"
    while (before >= 0 && isModifier(tokens[before])) before--;
    const joint = tokens[before]?.low ?? "";
    if (joint === "and" || joint === "or" || joint === "nor" || joint === "&" || (joint === "," && joined) || (joint === "as" && tokens[before - 1]?.low === "well")) {
      let left = before - 1;
      if (tokens[left]?.low === "," || tokens[left]?.low === "and") left--;
      if (joint === "as") left = before - (tokens[before - 2]?.low === "as" ? 3 : 2);
      const next = tokens[left];
      if (next?.kind === "name" || next?.kind === "other") {
        from = left;
        joined = true;
        continue;
      }
    }
    from = before + 1;
    break;
  }
  return headed(tokens, from, { names, via: "itself", from });
}

/** Words that may stand before a name and belong to it: "the Israeli spyware firm". */
export function isModifier(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "place") return true;
  return token.kind === "word" && (FIRM.has(token.low) || MAKER_NOUN.has(token.low) || DETERMINER.has(token.low) || WARES.has(token.low) || /^(?:the|fellow|rival|peer|competitor|compatriot|chinese|russian|tech|cyber|giant|based|-|spy|intelligence|mercenary|commercial|camera|offensive|hacking|digital|sister|countryman|embattled|notorious|infamous|controversial|now-defunct|defunct|facial|recognition|ai|former|secretive|little-known|disgraced|beleaguered|phone-hacking|hack-for-hire|telecoms|giants|exploit|broker|troubled|state-owned|blacklisted|sanctioned|banned|once|other|like|first|second|third|last|latest|only|parent)$/u.test(token.low));
}

/** "the firm that sued NSO": a name inside what is said of another. */
function inRelative(tokens: readonly Token[], name: number): boolean {
  const at = tokens.findLastIndex(({ kind, low }, index) => index < name && kind === "word" && (low === "that" || low === "which" || low === "who"));
  const [head, verb] = [tokens[at - 1], tokens[at + 1]];
  if (at < 1 || !head || !verb || verb.kind !== "word" || isModifier(verb) || ADVERB.has(verb.low) || PREPOSITION.has(verb.low) || SUBORDINATOR.has(verb.low)) return false;
  return (head.kind === "word" && (FIRM.has(head.low) || head.low in KIN || /^(?:country|countries|government|researchers?|journalists?|activists?|investors?|fund|people|person|one|ones|those|customers?|clients?|giant|lawyers?|hackers?)$/u.test(head.low))) && !/^(?:makes?|made|develops?|developed|sells?|sold|builds?|built|produces?|created?|creates|owns)$/u.test(verb.low);
}

/** Looks left of a name for the noun that really is the subject: "the founder of Intellexa", "a firm linked to NSO". */
function headed(tokens: readonly Token[], from: number, noun: Noun): Noun {
  let at = from - 1;
  while (at >= 0 && isModifier(tokens[at])) at--;
  const low = tokens[at]?.low ?? "";
  if (inRelative(tokens, from)) return NOBODY(0);
  if (low === "'s" && tokens[at - 1]?.kind === "name" && noun.via === "itself") return { ...noun, from: at + 1 };
  if (low === "as" && tokens[at - 1]?.low === "such") return { ...noun, from: at - 1 };
  if (low === "than" || /^(?:except|besides|apart|barring)$/u.test(low) || (low === "from" && tokens[at - 1]?.low === "apart")) return NOBODY(0);
  if (low === "like" || low === "including" || low === "namely" || low === "that" || low === "only") return { ...noun, from: at + 1 };
  if (tokens[at]?.kind !== "word" || !PREPOSITION.has(low) || low === "unlike" || low === "than" || low === "alongside") return { ...noun, from: at + 1 };
  if (low === "in" && /^(?:investors?|stakes?|stakeholders?|holdings?|investments?|partners?)$/u.test(tokens[at - 1]?.low ?? "")) return NOBODY(0);
  if (/^(?:in|on|under|after|about|over|between|through|within|without|versus)$/u.test(low)) return { ...noun, from: at + 1 };
  // "according to NSO", "compared with NSO"
  let head = at - 1;
  while (head >= 0 && tokens[head]?.kind === "word" && /^(?:linked|tied|connected|related|associated|affiliated|close|working|controlled|owned|made|sold|developed|run|founded|to|by|executives?|and)$/u.test(tokens[head]?.low ?? "") && !(KIN[tokens[head]?.low ?? ""] && tokens[head]?.low !== "linked")) head--;
  const word = tokens[head]?.low ?? "";
  const kin = KIN[word];
  if (kin) return { ...noun, via: kin, from: 0 };
  if (MAKER_NOUN.has(word) && noun.via === "product") return { ...noun, via: "itself", from: 0 };
  if (low === "behind" && FIRM.has(word)) return { ...noun, via: "itself", from: 0 };
  if (WARES.has(word) && /^(?:of|from|by)$/u.test(low)) return { ...noun, via: "wares", from: 0 };
  if (low === "of" && /^(?:group|one|both|all|each|neither|some)$/u.test(word)) return { ...noun, from: 0 };
  return NOBODY(0);
}

/** "the company", "Pegasus maker", "the firm behind Pegasus". */
function firm(tokens: readonly Token[], at: number, earlier: readonly Token[]): Noun {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind === "word" && (WARES.has(tokens[before]?.low ?? "") || FIRM.has(tokens[before]?.low ?? ""))) before--;
  if (tokens[before]?.low === "'s") before--;
  const product = tokens[before];
  if (product?.kind === "product") return { names: [product], via: "itself", from: before };
  if (product?.kind === "name" || product?.kind === "other") {
    // "NSO's rival firm" is another one; "the NSO group" is itself
    return product.kind === "name" && tokens[before + 1]?.low !== "'s" ? { ...groupEndingAt(tokens, before) } : NOBODY(before);
  }
  let start = before;
  while (start >= 0 && (isModifier(tokens[start]) || tokens[start]?.kind === "place")) start--;
  // "is one of four firms that"
  if (tokens[start]?.low === "of" && /^(?:one|two|among)$/u.test(tokens[start - 1]?.low ?? "")) start -= 2;
  else if (tokens[start]?.low === "among") start -= 1;
  // "NSO is a firm owned by": the copula's own subject
  const copula = tokens[start];
  if (copula && (copula.start === -1 || (copula.kind === "word" && BE.has(copula.low)))) {
    const { names, via, from } = subjectOf(tokens, start, earlier);
    return { names, via, from };
  }
  const definite = tokens.slice(Math.max(0, start + 1), at).some(({ low }) => /^(?:the|both|all|these|those|two|three)$/u.test(low));
  return definite ? { names: [...earlier], via: "itself", from: Math.max(0, start + 1) } : NOBODY(at);
}

/** "NSO's founder", "NSO executives", "two of its subsidiaries". */
function kinOf(tokens: readonly Token[], at: number, kin: Via, earlier: readonly Token[]): Noun {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const token = tokens[before];
    if (!token) break;
    if (token.kind === "name") return { ...groupEndingAt(tokens, before), via: kin };
    if (token.kind === "product") return { names: [token], via: kin, from: before };
    if (token.low === "its" || token.low === "their") return { names: [...earlier], via: kin, from: before };
    if (token.kind === "word" && PREPOSITION.has(token.low) && token.low !== "of") break;
  }
  return NOBODY(at);
}
