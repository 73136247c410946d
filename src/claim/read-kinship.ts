import type { Span } from "./claim.ts";
import { type Clause, SILENT_IS } from "./clauses.ts";
import { MAKE, MAKER_NOUN, OWN, SELL, SELLER_NOUN } from "./english-relations.ts";
import { stanceOf } from "./english-stance.ts";
import { nounEndingAt, objectsIn, type Subject, subjectOf } from "./english-subject.ts";
import { BE, DETERMINER, FIRM } from "./english-verbs.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

type Object = NonNullable<Reading["object"]>;

/** Reads who made, sells, owns, sits where or was called what. `text` is the sentence, for names that we do not know. */
export function readKinship(clause: Clause, earlier: readonly Token[], text: string): Reading[] {
  const readings: Reading[] = [];
  const { tokens } = clause;
  const silent = tokens.some((token) => token === SILENT_IS);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { low } = token;
    const word = token.kind === "word";
    if (word && (MAKE.has(low) || SELL.has(low))) readings.push(...making(clause, at, earlier, text));
    else if (word && (MAKER_NOUN.has(low) || SELLER_NOUN.has(low) || FIRM.has(low))) readings.push(...makerNoun(clause, at, earlier, text));
    if (word && OWN.has(low) && !MAKE.has(low)) readings.push(...owning(clause, at, earlier, text));
    if (word && /^(?:subsidiary|unit|arm|division|part|owner|parent|property)$/u.test(low)) readings.push(...belonging(clause, at, earlier, text));
    if (word && /^(?:headquartered|based|located|headquarters|seated|domiciled)$/u.test(low)) readings.push(...seated(clause, at, earlier, text));
    if (word && /^(?:behind|from|product|creation|work|invention)$/u.test(low)) readings.push(...origin(clause, at, earlier, text));
    if (word && /^(?:belongs?|belonged)$/u.test(low) && tokens[at + 1]?.low === "to") readings.push(...owningBy(clause, at, at + 1, earlier, text));
    if ((token.place?.form === "adjective" || /^(?:us|u\.s\.|uk|u\.k\.)$/u.test(low)) && token.place && !silent) readings.push(...ofCountry(clause, at, earlier, text));
    if (word && /^(?:formerly|previously|renamed|rebranded|known|called|became|name|now)$/u.test(low)) readings.push(...naming(clause, at, earlier, text));
    if (token.low === "'s" && tokens[at - 1]?.kind === "name") readings.push(...possessive(clause, at, text));
  }
  const seen = new Set<string>();
  return readings.filter(({ who, relation, object }) => {
    const key = `${who.vendor}|${relation}|${object?.start ?? -1}`;
    return !seen.has(key) && seen.add(key);
  });
}

function build(clause: Clause, subject: Subject, verb: number, relation: Reading["relation"], who: readonly Token[], object: Object, more: Partial<Reading> = {}): Reading[] {
  const stance = stanceOf(clause, subject, verb);
  const whens = clause.tokens.flatMap(({ when }) => (when ? [when] : []));
  const verbToken = clause.tokens[verb];
  const span = (token: Span): Span => ({ start: token.start, end: token.end });
  return who.flatMap((token): Reading[] => token.name ? [{
    who: token.name, via: "itself", relation, mode: stance.tense === "past" ? "event" : "state", list: null, jurisdiction: null, authority: null, whens,
    negated: stance.negated || (stance.noLonger && relation !== "owned-by"), ever: stance.ever, over: stance.over || stance.noLonger, reported: stance.reported, denial: stance.denial, unasserted: stance.unasserted,
    object, understood: [span(token), ...(verbToken && verbToken.start >= 0 ? [span(verbToken)] : []), { start: object.start, end: object.end }, ...whens.map(span)],
    predicate: { start: Math.min(verbToken && verbToken.start >= 0 ? verbToken.start : object.start, object.start), end: Math.max(verbToken?.end ?? 0, object.end) },
    ...more,
  }] : []);
}

const objectOf = (token: Token, text: string): Object => ({ start: token.start, end: token.end, text: text.slice(token.start, token.end), ...(token.name ? { named: token.name } : {}) });

function products(tokens: readonly Token[], from: number, to = tokens.length): Token[] {
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

function making(clause: Clause, verb: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const act = MAKE.has(tokens[verb]?.low ?? "") ? "make" as const : "sell" as const;
  const subject = subjectOf(tokens, verb, earlier);
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 5 && token.low === "by" && token.kind === "word");
  const participle = /(?:ed|made|sold|built)$/u.test(tokens[verb]?.low ?? "");
  if (by > 0 && participle) {
    const makers = objectsIn(tokens, by + 1, endOfName(tokens, by + 1), earlier).names.filter(({ kind }) => kind === "name");
    const before = subject.names.filter(({ kind }) => kind === "product");
    const first = before[0] ?? nounBefore(tokens, verb)[0];
    const made = first ? joinedTo(tokens, first) : [];
    return made.flatMap((product) => build(clause, subject, verb, "maker-of", makers, objectOf(product, text), { act }));
  }
  if (subject.via !== "itself") return [];
  const made = products(tokens, verb + 1);
  return made.flatMap((product) => build(clause, subject, verb, "maker-of", subject.names, objectOf(product, text), { act }));
}

/** "Pegasus and Graphite": the products that a product is joined to. */
function joinedTo(tokens: readonly Token[], product: Token): Token[] {
  const at = tokens.indexOf(product);
  const joint = /^(?:and|,|or|nor)$/u.test(tokens[at - 1]?.low ?? "") && tokens[at - 2]?.kind === "product" ? tokens[at - 2] : undefined;
  return joint ? [...joinedTo(tokens, joint), product] : [product];
}

function nounBefore(tokens: readonly Token[], verb: number): Token[] {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const token = tokens[at];
    if (token?.kind === "product") return [token];
    if (token?.kind === "name" || token?.low === ",") return [];
  }
  return [];
}

/** "the maker of Pegasus", "Pegasus maker NSO", "the company behind Predator". */
function makerNoun(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const { low } = tokens[at] as Token;
  const act = MAKER_NOUN.has(low) || FIRM.has(low) ? "make" as const : "sell" as const;
  let next = at + 1;
  const linked = tokens[next]?.low === "of" || tokens[next]?.low === "behind" || (/^(?:that|which)$/u.test(tokens[next]?.low ?? "") && MAKE.has(tokens[next + 1]?.low ?? ""));
  let made: Token[] = [];
  if (linked && (tokens[next]?.low !== "of" || !FIRM.has(low) || MAKER_NOUN.has(low))) {
    made = products(tokens, next + 1, Math.min(tokens.length, next + 8));
    if (/^(?:that|which)$/u.test(tokens[next]?.low ?? "")) made = products(tokens, next + 2, Math.min(tokens.length, next + 8));
    const last = made.at(-1);
    next = last ? tokens.indexOf(last) + 1 : next;
    while (tokens[next]?.kind === "word" && /^(?:spyware|software|tool|tools|system|malware|platform)$/u.test(tokens[next]?.low ?? "")) next++;
  } else if (MAKER_NOUN.has(low) || SELLER_NOUN.has(low)) {
    let before = at - 1;
    while (tokens[before]?.kind === "word" && /^(?:spyware|software|tool|surveillance|malware)$/u.test(tokens[before]?.low ?? "")) before--;
    if (tokens[before]?.low === "'s" || tokens[before]?.low === "-") before--;
    const product = tokens[before];
    if (product?.kind === "product") made = [product];
  }
  if (made.length === 0) return [];
  const after = tokens[next]?.kind === "name" ? [tokens[next] as Token] : tokens[next]?.low === "," && tokens[next + 1]?.kind === "name" ? [tokens[next + 1] as Token] : [];
  const joined = after.length > 0 && tokens[next + 1]?.low === "'s" ? [] : after;
  let who: Token[] = joined;
  let verb = at;
  let subject: Subject = { names: joined, via: "itself", chain: [], from: at };
  if (who.length === 0) {
    // "NSO is the maker of Pegasus"
    let be = at - 1;
    while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.kind === "place" || tokens[be]?.kind === "product" || FIRM.has(tokens[be]?.low ?? "") || /^(?:spyware|surveillance|original|sole|not|also|still|real|well-known|leading|software|malware|tech|cyber)$/u.test(tokens[be]?.low ?? ""))) be--;
    const verbToken = tokens[be];
    if (verbToken && (verbToken === SILENT_IS || BE.has(verbToken.low) || /^(?:as)$/u.test(verbToken.low))) {
      subject = subjectOf(tokens, be + 1, earlier);
      const between = tokens.slice(be + 1, at).filter(({ low: word }) => word === "not");
      subject = { ...subject, chain: [...subject.chain, ...between] };
      if (subject.via === "itself") who = subject.names.filter(({ kind }) => kind === "name");
      verb = be + 1;
    } else if (tokens[at - 1]?.low === "the" && isVerbBe(tokens[next])) {
      who = objectsIn(tokens, next + 1, endOfName(tokens, next + 1), earlier).names.filter(({ kind }) => kind === "name");
      subject = { names: who, via: "itself", chain: [tokens[next] as Token, ...(tokens[next + 1]?.low === "not" ? [tokens[next + 1] as Token] : [])], from: 0 };
    }
  }
  return made.flatMap((product) => build(clause, subject, Math.min(verb, tokens.length - 1), "maker-of", who, objectOf(product, text), { act }));
}

/** "Candiru is behind DevilsTongue", "Reign comes from QuaDream", "Heliconia is a product of Variston". */
function origin(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  if (low === "behind") {
    if (!isVerbBe(tokens[at - 1]) && !(tokens[at - 1]?.low === "not" && isVerbBe(tokens[at - 2]))) return [];
    const subject = subjectOf(tokens, at, earlier);
    return subject.via === "itself" ? products(tokens, at + 1).flatMap((product) => build(clause, subject, at, "maker-of", subject.names, objectOf(product, text), { act: "make" })) : [];
  }
  let verb = at - 1;
  if (low === "from") {
    if (!/^(?:comes?|came|is|are|was)$/u.test(tokens[verb]?.low ?? "")) return [];
  } else {
    if (tokens[at + 1]?.low !== "of") return [];
    while (verb >= 0 && (DETERMINER.has(tokens[verb]?.low ?? "") || tokens[verb]?.low === "not")) verb--;
    if (!isVerbBe(tokens[verb]) && tokens[verb] !== SILENT_IS) return [];
  }
  const subject = subjectOf(tokens, low === "from" ? verb + (isVerbBe(tokens[verb]) ? 1 : 0) : verb + 1, earlier);
  const product = subject.names.find(({ kind }) => kind === "product") ?? nounBefore(tokens, verb)[0];
  const makers = objectsIn(tokens, at + (low === "from" ? 1 : 2), endOfName(tokens, at + 2), earlier).names.filter(({ kind }) => kind === "name");
  const not = tokens.slice(verb, at).filter(({ low: word }) => word === "not");
  return product ? build(clause, { ...subject, chain: [...subject.chain, ...not] }, at, "maker-of", makers, objectOf(product, text), { act: low === "from" ? "sell" : "make" }) : [];
}

/** "Circles belongs to NSO". */
function owningBy(clause: Clause, verb: number, by: number, earlier: readonly Token[], text: string): Reading[] {
  const subject = subjectOf(clause.tokens, verb, earlier);
  const owner = nameAt(clause.tokens, by + 1, text);
  return owner && subject.via === "itself" ? build(clause, subject, verb, "owned-by", subject.names, owner, { mode: clause.tokens[verb]?.low === "belonged" ? "event" : "state" }) : [];
}

const isVerbBe = (token: Token | undefined): boolean => !!token && token.kind === "word" && BE.has(token.low);

/** "Candiru's Pegasus": said in passing, and told only where the record has another maker. */
function possessive(clause: Clause, mark: number, text: string): Reading[] {
  const { tokens } = clause;
  const owner = tokens[mark - 1] as Token;
  const be = tokens[mark - 2];
  if (be && isVerbBe(be) && tokens[mark - 3]?.kind === "product" && tokens.slice(mark + 1, mark + 5).some(({ low }) => /^(?:product|spyware|tool|software|malware|system|platform)$/u.test(low)))
    return build(clause, { names: [owner], via: "itself", chain: [be], from: 0 }, mark - 2, "maker-of", [owner], objectOf(tokens[mark - 3] as Token, text), { act: "make" });
  const noun = tokens.slice(mark + 1, mark + 4).findIndex(({ kind }) => kind === "product" || kind === "name" || kind === "mark");
  const product = noun < 0 ? undefined : tokens[mark + 1 + noun];
  if (product?.kind !== "product" || product.name?.vendor === owner.name?.vendor || tokens[mark + 2 + noun]?.low === "-" || FIRM.has(tokens[mark + 2 + noun]?.low ?? "") || MAKER_NOUN.has(tokens[mark + 2 + noun]?.low ?? "")) return [];
  if (tokens.slice(mark + 1, mark + 1 + noun).some(({ low }) => FIRM.has(low) || /^(?:rival|competitor|customer|client|use|partner)$/u.test(low))) return [];
  const subject: Subject = { names: [owner], via: "itself", chain: [], from: mark - 1 };
  return build(clause, subject, mark, "maker-of", [owner], objectOf(product, text), { act: "make" });
}

/** A name of somebody, ours or not, that begins at `from`. */
function nameAt(tokens: readonly Token[], from: number, text: string): Object | null {
  let at = from;
  while (tokens[at] && ((tokens[at]?.low === "," && at > from) || DETERMINER.has(tokens[at]?.low ?? "") || tokens[at]?.kind === "place" || tokens[at]?.low === "-" || (tokens[at]?.kind === "word" && /^(?:private|equity|firm|company|giant|investment|group|fund|tech|state|conglomerate|capital|defence|defense|investor|investors|e-commerce|its|then|current|chinese|spyware|retail|rival|competitor|us-based|based|-|backed|contractor|owned|electronics|russian|american)$/u.test(tokens[at]?.low ?? "")))) at++;
  const token = tokens[at];
  if (token?.kind === "name" || token?.kind === "other") return objectOf(token, text);
  const previous = tokens[at - 1];
  return previous?.kind === "place" && at - 1 >= from && previous.place?.form === "name" ? objectOf(previous, text) : null;
}

function owning(clause: Clause, verb: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[verb]?.low ?? "";
  const subject = subjectOf(tokens, verb, earlier);
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 5 && token.kind === "word" && token.low === "by");
  if (by > 0 && /(?:ed|bought)$/u.test(low)) {
    const owner = nameAt(tokens, by + 1, text);
    if (!owner || subject.via !== "itself") return [];
    return build(clause, subject, verb, "owned-by", subject.names, owner, { mode: low === "owned" || low === "controlled" ? "state" : "event" });
  }
  if (low === "took") return [];
  const objects = objectsIn(tokens, verb + 1, endOfName(tokens, verb + 1), earlier);
  const whole = objects.via === "itself" ? objects.names.filter((token) => token.kind === "name" && !/^(?:shares|stake|stock|technology|licen[cs]es?|'s|tools?|services?)$/u.test(tokens[tokens.indexOf(token) + 1]?.low ?? "")) : [];
  if (whole.length === 0 || tokens.slice(verb + 1, tokens.indexOf(whole[0] as Token)).some(({ low: word }) => /^(?:stake|shares|from|of|spyware|tools?|licen[cs]es?|access|products?)$/u.test(word) )) return [];
  let before = tokens[verb - subject.chain.length - 1];
  if (before?.kind === "word" && /^(?:fund|unit|affiliate|group)$/u.test(before.low)) before = tokens[verb - subject.chain.length - 2];
  const owner = before && (before.kind === "other" || before.kind === "name" || before.low === "government" || before.low === "state") ? objectOf(before, text) : null;
  if (!owner) return [];
  return build(clause, subject, verb, "owned-by", whole, owner, { mode: /^(?:owns?|controls?)$/u.test(low) ? "state" : "event" });
}

/** "a subsidiary of Elbit", "part of the Bull group", "NSO's owner is Q Cyber". */
function belonging(clause: Clause, noun: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[noun]?.low ?? "";
  if (low === "owner" || low === "parent") {
    const end = tokens[noun + 1]?.low === "company" ? noun + 2 : noun + 1;
    if (tokens[noun - 1]?.low === "'s" && isVerbBe(tokens[end])) {
      const owned = nounEndingAt(tokens, noun - 2, earlier);
      const owner = nameAt(tokens, end + 1, text);
      return owner ? build(clause, { ...owned, chain: [tokens[end] as Token] }, noun, "owned-by", owned.names.filter(({ kind }) => kind === "name"), owner, { mode: "state" }) : [];
    }
    if (tokens[end]?.low === "of") {
      // "Amazon, owner of Ring", "Amazon is the parent of Ring"
      const owned = objectsIn(tokens, end + 1, endOfName(tokens, end + 1), earlier).names.filter(({ kind }) => kind === "name");
      let be = noun - 1;
      while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.low === "not" || tokens[be]?.low === "current")) be--;
      const owner = tokens[be] === SILENT_IS || isVerbBe(tokens[be]) ? tokens[be - 1] : undefined;
      if (owner && (owner.kind === "other" || owner.kind === "name") && owned.length > 0) return build(clause, { names: owned, via: "itself", chain: tokens.slice(be, noun), from: 0 }, noun, "owned-by", owned, objectOf(owner, text), { mode: "state" });
    }
    return [];
  }
  if (tokens[noun + 1]?.low !== "of") return [];
  const owner = nameAt(tokens, noun + 2, text);
  if (!owner || (low === "part" && /list|group of|network/u.test(tokens[noun + 3]?.low ?? ""))) return [];
  let be = noun - 1;
  while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.kind === "place" || /^(?:owned|wholly|majority|-|former|not|now|also)$/u.test(tokens[be]?.low ?? "")) && !isVerbBe(tokens[be])) be--;
  if (!(tokens[be] === SILENT_IS || isVerbBe(tokens[be]))) return [];
  const subject = subjectOf(tokens, be + 1, earlier);
  if (subject.via !== "itself") return [];
  const not = tokens.slice(be + 1, noun).filter(({ low: word }) => word === "not");
  return build(clause, { ...subject, chain: [...subject.chain, ...not] }, be + 1, "owned-by", subject.names, owner, { mode: "state" });
}

function placeAfter(tokens: readonly Token[], from: number, text: string): Object | null {
  const found: Token[] = [];
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at] as Token;
    if (token.place && token.place.form !== "adjective") found.push(token);
    else if (token.kind === "other" || token.low === "," || token.low === "the" || token.low === "of" || /^(?:city|town|capital|northern|southern|near|central)$/u.test(token.low)) continue;
    else break;
  }
  const country = found.find(({ place }) => place?.form === "name") ?? found[0];
  const [first] = found;
  if (!country || !first) return null;
  const last = found.at(-1) ?? country;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), country: country.place?.code ?? "", city: found.some(({ place }) => place?.form === "city") };
}

function seated(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  if (low === "based" && tokens[at - 1]?.low === "-") {
    const place = tokens[at - 2];
    const names = objectsIn(tokens, at + 1, endOfName(tokens, at + 1), earlier).names.filter(({ kind }) => kind === "name");
    const who = names.slice(0, 1);
    if (!place?.place || place.place.form === "adjective") return [];
    const object = { ...objectOf(place, text), country: place.place.code, city: place.place.form === "city" };
    // "NSO is Israel-based"
    if (who.length === 0) return [];
    return build(clause, { names: who, via: "itself", chain: [], from: at - 2 }, at, "headquartered", who, object, { mode: "state" });
  }
  const prep = low === "headquarters" ? tokens.findIndex((token, index) => index > at && index < at + 5 && /^(?:in|at)$/u.test(token.low)) : at + 1;
  if (!/^(?:in|at|out)$/u.test(tokens[prep]?.low ?? "")) return [];
  const object = placeAfter(tokens, prep + (tokens[prep]?.low === "out" ? 2 : 1), text);
  if (!object) return [];
  let subject: Subject;
  if (low === "headquarters") {
    const mark = tokens.findLastIndex((token, index) => index < at && (token.low === "'s" || token.low === "has" || token.low === "its"));
    if (mark < 0) return [];
    subject = tokens[mark]?.low === "its" && tokens[mark - 1]?.low !== "has" ? { names: [...earlier], via: "itself", chain: [], from: mark } : { ...nounEndingAt(tokens, tokens[mark]?.low === "its" ? mark - 2 : mark - 1, earlier), chain: [] };
    const not = tokens.slice(at, prep).filter(({ low: word }) => word === "not");
    subject = { ...subject, chain: [...subject.chain, ...not] };
  } else subject = subjectOf(tokens, at, earlier);
  if (subject.via !== "itself") return [];
  return build(clause, subject, at, "headquartered", subject.names, object, { mode: "state" });
}

/** "NSO Group is an Israeli company": said of where it belongs, not where its desks stand. */
function ofCountry(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  if (tokens[at]?.place?.form === "name" && !(DETERMINER.has(tokens[at - 1]?.low ?? "") || isVerbBe(tokens[at - 1]))) return [];
  let noun = at + 1;
  while (noun < at + 5 && tokens[noun]?.kind === "word" && !FIRM.has(tokens[noun]?.low ?? "")) noun++;
  if (!FIRM.has(tokens[noun]?.low ?? "") || tokens[noun + 1]?.kind === "name") return [];
  let be = at - 1;
  while (be >= 0 && (DETERMINER.has(tokens[be]?.low ?? "") || tokens[be]?.low === "not") && tokens[be]?.kind === "word") be--;
  const verb = tokens[be];
  if (!verb || !isVerbBe(verb) || verb.low === "being") return [];
  const subject = subjectOf(tokens, be + 1, earlier);
  const not = tokens.slice(be + 1, at).filter(({ low }) => low === "not");
  const place = tokens[at] as Token;
  if (subject.via !== "itself") return [];
  return build(clause, { ...subject, chain: [...subject.chain, ...not] }, be + 1, "headquartered", subject.names.filter(({ kind }) => kind === "name"), { ...objectOf(place, text), country: place.place?.code ?? "" }, { mode: "state", act: "sell" });
}

/** Names before and after: "formerly Hacking Team", "renamed AppLogic Networks". The object says which is the later: `sell` = later, `make` = earlier. */
function naming(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
  const { tokens } = clause;
  const low = tokens[at]?.low ?? "";
  const later = (to: number, from: number): Reading[] => {
    const object = nameAt(tokens, to, text);
    const subject = subjectOf(tokens, from, earlier);
    return object && subject.via === "itself" ? build(clause, subject, from, "formerly", subject.names, object, { act: "sell", mode: "event" }) : [];
  };
  const before = (to: number, from: number): Reading[] => {
    const object = nameAt(tokens, to, text);
    const subject = subjectOf(tokens, from, earlier);
    return object && subject.via === "itself" ? build(clause, subject, at, "formerly", subject.names, object, { act: "make", mode: "state" }) : [];
  };
  const skip = (from: number): number => (/^(?:known|called|named)$/u.test(tokens[from]?.low ?? "") ? (tokens[from + 1]?.low === "as" ? from + 2 : from + 1) : from);
  if (low === "formerly" || low === "previously") {
    const to = skip(at + 1);
    return tokens[to]?.kind === "name" || tokens[to]?.kind === "other" ? before(to, at) : [];
  }
  if (low === "now") {
    const to = skip(at + 1);
    return (tokens[to]?.kind === "name" || tokens[to]?.kind === "other") && to > at + (tokens[at - 1] === SILENT_IS ? 0 : 1) ? later(to, at) : [];
  }
  if (low === "renamed" || low === "rebranded") {
    let to = at + 1;
    while (/^(?:itself|to|as|the|company)$/u.test(tokens[to]?.low ?? "")) to++;
    return tokens[to]?.kind === "name" || tokens[to]?.kind === "other" ? later(to, at) : [];
  }
  if (low === "became") return tokens[at + 1]?.kind === "name" || tokens[at + 1]?.kind === "other" ? later(at + 1, at) : [];
  if (low === "name") {
    const changed = tokens.findLastIndex((token, index) => index < at && /^(?:changed|changes|change)$/u.test(token.low));
    const to = tokens.findIndex((token, index) => index > at && token.low === "to");
    return changed >= 0 && to === at + 1 ? later(to + 1, changed) : [];
  }
  // "was (once|previously) called X", "used to be called X"
  if ((low === "called" || low === "known") && tokens.slice(Math.max(0, at - 3), at).some(({ low: word }) => /^(?:once|originally|used|previously|first|was|were)$/u.test(word))) {
    if (tokens.slice(Math.max(0, at - 2), at).some(({ low: word }) => word === "formerly" || word === "previously" || word === "now")) return [];
    const to = skip(at);
    return tokens[to]?.kind === "name" || tokens[to]?.kind === "other" ? before(to, at) : [];
  }
  return [];
}

function endOfName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !(tokens[at]?.kind === "word" && /^(?:that|which|who|because|after|before|when|while|over|from|to|in|on|is|are|was|were|has|have|had|will|would|could|may|since|until|for|as|with|against|not)$/u.test(tokens[at]?.low ?? "")) && tokens[at]?.kind !== "day") at++;
  return at;
}
