import type { Candidate } from "./candidates.ts";
import { cueTopics } from "./cue-topics.ts";
import { evidenceWords } from "./evidence-words.ts";
import { judge, NEAR_COMPANY, type NearHit, type NearVendor, type Surroundings } from "./judge.ts";
import { withLegalSuffix } from "./legal-suffix.ts";
import type { Reason } from "./mention.ts";
import type { AliasEntry, MatchIndex } from "./open-index.ts";
import { type Block, type Decision, hitsOf } from "./page.ts";
import { rolesFor } from "./roles.ts";
import { settingRule } from "./setting.ts";
import { type Line, lineOf, windowOf } from "./window.ts";

interface Case {
  block: number;
  candidate: Candidate;
  alias: AliasEntry;
  accepted: boolean;
  why: Reason;
}

/** A page's texts as one line, and the undecided names in it by where they start. */
interface NamedLine extends Line {
  names: ReadonlyMap<number, Case>;
}

/** Weighs all names of a page: strong ones first, then the weak in their light, then one sense a page. Blocks are in reading order. */
export function settle(index: MatchIndex, ids: readonly number[], blocks: readonly Block[]): Decision {
  const cases: Case[] = [];
  for (const [block, { text, candidates }] of blocks.entries())
    for (const candidate of candidates) {
      const [alias] = candidate.aliases;
      if (!alias) continue;
      const rule = settingRule(text, candidate.start, candidate.end);
      cases.push({ block, candidate, alias, accepted: false, why: { rule: rule ?? "no-evidence", words: [] } });
    }
  if (cases.length === 0) return { mentions: [], withheld: [] };
  const plainLine = lineOf(blocks.map((block) => block.text));
  const open = cases.filter((one) => one.why.rule === "no-evidence");
  const line: NamedLine = { ...plainLine, names: new Map(open.map((one) => [(plainLine.bases[one.block] ?? 0) + one.candidate.start, one])) };
  const textOf = (one: Case): string => (blocks[one.block]?.text ?? "").slice(one.candidate.start, one.candidate.end);
  const nameAt = (one: Case, alias: AliasEntry, weak: boolean): NearVendor => {
    const base = line.bases[one.block] ?? 0;
    return { vendor: alias.vendor, entity: alias.entity, weak, start: base + one.candidate.start, end: base + one.candidate.end, text: textOf(one) };
  };
  const strong = new Map<string, string>();
  const strongAt: NearVendor[] = [];
  for (const one of open) {
    const alias = one.candidate.lowered ? undefined : one.candidate.aliases.find((entry) => !entry.weak);
    if (!alias) continue;
    one.alias = alias;
    const verdict = index.data.lists[alias.against]?.length ? judge(index, alias, surroundings(index, line, blocks, one, alias, strongAt, undefined)) : { accepted: true, why: { rule: "strong", words: [] } as Reason };
    Object.assign(one, verdict);
    if (!one.accepted) continue;
    if (!strong.has(alias.vendor)) strong.set(alias.vendor, textOf(one));
    strongAt.push(nameAt(one, alias, false));
  }
  // A weak name speaks a little for another vendor's weak name too (Pegasus beside Predator), but no hard one does, and no lower-case one.
  const weakCases = open.filter((one) => !one.accepted && !one.candidate.lowered && one.candidate.aliases.some((entry) => entry.weak && entry.topics !== 0) && /\p{Lu}|\p{Lo}/u.test(textOf(one)));
  const weakAt = weakCases.map((one) => nameAt(one, one.candidate.aliases.find((entry) => entry.weak && entry.topics !== 0) ?? one.alias, true));
  const weak = open.filter((one) => !one.accepted && (one.candidate.lowered || one.alias.weak));
  const isHard = (one: Case): boolean => !one.candidate.lowered && one.candidate.aliases.every((entry) => entry.topics === 0);
  // A name that was accepted is company for others, wherever it stands: hence twice. Hard names hear only sure ones.
  const sure = [...strongAt];
  const round = (cases: readonly Case[], heard: readonly NearVendor[]): void => {
    for (const one of cases) {
      if (one.accepted) continue;
      decideWeak(index, line, blocks, one, heard, strong);
      if (one.accepted) sure.push(nameAt(one, one.alias, false));
    }
  };
  const [hard, soft] = [weak.filter(isHard), weak.filter((one) => !isHard(one))];
  for (let times = 0; times < 2; times++) round(soft, [...sure, ...weakAt]);
  const before = sure.length;
  for (let times = 0; times < 2; times++) round(hard, sure);
  if (sure.length > before) round(soft, [...sure, ...weakAt]);
  oneSense(open);
  return placed(index, ids, blocks, cases);
}

/** No evidence word is longer; hits that start this much before a window may still reach into it. */
const LONGEST_WORD = 80;

function decideWeak(index: MatchIndex, line: NamedLine, blocks: readonly Block[], one: Case, near: readonly NearVendor[], strong: ReadonlyMap<string, string>): void {
  let first: Reason | undefined;
  for (const alias of one.candidate.aliases) {
    const verdict = judge(index, alias, surroundings(index, line, blocks, one, alias, near, strong.get(alias.vendor)));
    first ??= verdict.why;
    if (!verdict.accepted) continue;
    Object.assign(one, verdict, { alias });
    return;
  }
  if (first) one.why = first;
}

/** A form taken for the vendor once on a page is taken so everywhere on it, but where a word against speaks. */
function oneSense(cases: readonly Case[]): void {
  const accepted = new Map<string, Case>();
  for (const one of cases) if (one.accepted && !accepted.has(one.candidate.form.text)) accepted.set(one.candidate.form.text, one);
  for (const one of cases) {
    if (one.accepted || !["no-evidence", "no-company", "against"].includes(one.why.rule) || (one.why.words[0]?.distance ?? NEAR_COMPANY + 1) <= NEAR_COMPANY) continue;
    const like = accepted.get(one.candidate.form.text);
    if (!like || like.candidate.lowered !== one.candidate.lowered || isSmall(like.alias) !== isSmall(one.alias)) continue;
    const alias = one.candidate.aliases.find((entry) => entry.vendor === like.alias.vendor && entry.entity === like.alias.entity);
    if (alias) Object.assign(one, { accepted: true, alias, why: { rule: "one-sense", words: like.why.words.slice(0, 1) } satisfies Reason });
  }
}

function isSmall({ text }: AliasEntry): boolean {
  return /^[a-z]/.test(text);
}

/** True if a company word for `alias` is, as it stands, only a weak name of its vendor that is not accepted (so far), and both are ordinary words. */
function isHearsay(index: MatchIndex, lang: string, name: Case | undefined, length: number, one: Case, alias: AliasEntry): boolean {
  if (name === undefined || name.accepted || length > name.candidate.end - name.candidate.start) return false;
  const { aliases, form } = name.candidate;
  const isOrdinary = (word: string): boolean => ["en", lang].some((iso) => index.data.ordinary[iso]?.includes(word));
  return aliases.some(({ vendor, weak, text }) => weak && vendor === alias.vendor && text !== text.toUpperCase()) && isOrdinary(form.text) && isOrdinary(one.candidate.form.text);
}

function surroundings(index: MatchIndex, line: NamedLine, blocks: readonly Block[], one: Case, alias: AliasEntry, vendors: readonly NearVendor[], sameVendor: string | undefined): Surroundings {
  const { candidate, block } = one;
  const { from, to } = windowOf(line, block, candidate.start, candidate.end);
  const here = blocks[block];
  const lang = here?.lang ?? "und";
  const roles = rolesFor(index, alias, [lang, "en", alias.lang]);
  const cues = cueTopics(index, lang, alias.lang);
  const hits: NearHit[] = [];
  let number = block;
  while (number > 0 && (line.bases[number] ?? 0) > from) number--;
  for (; number < blocks.length && (line.bases[number] ?? 0) < to; number++) {
    const there = blocks[number];
    const base = line.bases[number] ?? 0;
    if (!there) continue;
    for (const hit of hitsOf(index, there, from - base - LONGEST_WORD, to - base))
      if (base + hit.end > from && base + hit.start < to && (roles.has(hit.word) || cues.has(hit.word))) hits.push({ word: hit.word, start: base + hit.start, end: base + hit.end, text: there.text.slice(hit.start, hit.end), elsewhere: number !== block, hearsay: isHearsay(index, lang, line.names.get(base + hit.start), hit.end - hit.start, one, alias) });
  }
  const base = line.bases[block] ?? 0;
  return {
    start: base + candidate.start, end: base + candidate.end, hits, sameVendor,
    vendors: vendors.filter((near) => near.end > from && near.start < to),
    lang, roles, cues, form: candidate.form.text.replaceAll("-", " "), plain: evidenceWords(index).plain, lowered: candidate.lowered,
    foreign: here !== undefined && lang !== "en" && lang !== "und" && isForeignName(alias, here.text.slice(candidate.start, candidate.end)),
  };
}

/** Two words or more of Latin letters, each with a capital or digit: an ordinary phrase in English, in another language a name. */
function isForeignName(alias: AliasEntry, text: string): boolean {
  return alias.lang === "und" && /^[A-Z0-9][\w.]*(?:[\s\u00a0-]+[A-Z0-9][\w.]*)+$/.test(text);
}

function placed(index: MatchIndex, ids: readonly number[], blocks: readonly Block[], cases: readonly Case[]): Decision {
  const decision: Decision = { mentions: [], withheld: [] };
  for (const { block, candidate, alias, accepted, why } of cases) {
    const text = blocks[block]?.text ?? "";
    const id = ids[block] ?? 0;
    const { start } = candidate;
    if (!accepted) {
      decision.withheld.push({ block: id, vendor: alias.vendor, entity: alias.entity, start, end: candidate.end, text: text.slice(start, candidate.end), why });
      continue;
    }
    const end = alias.kind === "product" ? candidate.end : withLegalSuffix(index, text, candidate.end);
    decision.mentions.push({ block: id, vendor: alias.vendor, entity: alias.entity, alias: alias.text, kind: alias.kind, start, end, text: text.slice(start, end), why });
  }
  return decision;
}
