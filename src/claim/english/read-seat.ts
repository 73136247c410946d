import type { Reading } from "../reading.ts";
import type { Clause } from "./clauses.ts";
import { build, isVerbBe, type Thing, objectOf } from "./kinship-reading.ts";
import { endOfName } from "./name-at.ts";
import { objectsIn } from "./objects.ts";
import { nounEndingAt, type Subject, subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import { DETERMINER, FIRM } from "./verbs.ts";

function placeAfter(tokens: readonly Token[], from: number, text: string): Thing | null {
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

/** "is based in Israel", "Israel-based", "has its headquarters in". */
export function seated(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
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
  const prep = low === "headquarters" ? tokens.findIndex((token, index) => index > at && index < at + 6 && /^(?:in|at)$/u.test(token.low)) : at + 1;
  if (!/^(?:in|at|out)$/u.test(tokens[prep]?.low ?? "")) return [];
  const object = placeAfter(tokens, prep + (tokens[prep]?.low === "out" ? 2 : 1), text);
  if (!object) return [];
  let subject: Subject;
  if (low === "headquarters") {
    // "the headquarters of Hikvision are in China"
    if (tokens[at + 1]?.low === "of") {
      const names = objectsIn(tokens, at + 2, prep, earlier).names.filter(({ kind }) => kind === "name");
      return build(clause, { names, via: "itself", chain: tokens.slice(at + 2, prep).filter(({ kind }) => kind === "word"), from: at }, at, "headquartered", names, object, { mode: "state" });
    }
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
export function ofCountry(clause: Clause, at: number, earlier: readonly Token[], text: string): Reading[] {
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
