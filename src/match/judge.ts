import { FAINT_TOPIC } from "./index-data.ts";
import { AGAINST, COMPANY } from "./roles.ts";
import type { DecidingWord, Reason } from "./mention.ts";
import type { AliasEntry, MatchIndex } from "./open-index.ts";

/** An evidence word in a name's window; offsets are the line's. */
export interface NearHit {
  word: number;
  start: number;
  end: number;
  text: string;
  /** It stands in another block: a related link or an advertisement may, so there it speaks less against a name. */
  elsewhere: boolean;
  /** It is itself a weak name of the same vendor that nothing has vouched for, and an ordinary word as this one: Dante beside Memento. */
  hearsay: boolean;
}

/** A name in the window: a strong or accepted one, or one as weak as this. */
export interface NearVendor {
  vendor: string;
  entity: string;
  weak: boolean;
  start: number;
  end: number;
  text: string;
}

/** What the page says around one name. */
export interface Surroundings {
  start: number;
  end: number;
  hits: readonly NearHit[];
  /** Names in the window, of any vendor, that may speak for this one. */
  vendors: readonly NearVendor[];
  /** A strong name of the same vendor, wherever on the page it stands. */
  sameVendor: string | undefined;
  /** Topic bits by cue word, for the languages that count here. */
  cues: ReadonlyMap<number, number>;
  /** The folded form itself, which is no evidence for itself. */
  form: string;
  /** The text's language. */
  lang: string;
  /** What evidence words say of this alias. */
  roles: ReadonlyMap<number, number>;
  /** Folded evidence words without stars. */
  plain: readonly string[];
  lowered: boolean;
  /** Several words with capitals, in a language that is not theirs. */
  foreign: boolean;
}

/** How near, in UTF-16 units, a word against must stand to outweigh each kind of evidence. */
const NEAR_PAGE = 80;
export const NEAR_COMPANY = 120;
/** A word against in another block counts as this much farther away. */
const OTHER_BLOCK = 200;
/** A cue this near is said of the name itself: `spyware Pegasus`. */
const BESIDE = 2;
/** A word against this near is said of the name itself, whatever else the page speaks of: `the Predator film`. An ordinary word in small letters hears nothing farther off. */
const VERY_NEAR = 16;
/** Faint words that make hearsay good where no cue does. */
const FAINT_SUPPORT = 2;
/** How near faint words must stand; see `faintWanted` for how many. */
const NEAR_FAINT = 250;
const SPYWARE_BITS = 0b11;

/** Decides one name in one reading. Rules are asked in order; the first that has an answer decides. */
export function judge(index: MatchIndex, alias: AliasEntry, at: Surroundings): { accepted: boolean; why: Reason } {
  // A proper name in lower case: one that is weak even with its capitals wants a word of the vendor's own.
  const topics = !at.lowered ? alias.topics : alias.weak ? 0 : (index.vendorTopics.get(alias.vendor) ?? 0) | SPYWARE_BITS;
  const forUs: DecidingWord[] = [];
  const notUs: DecidingWord[] = [];
  const cueWords: DecidingWord[] = [];
  const faint: DecidingWord[] = [];
  const hearsay: DecidingWord[] = [];
  let coveredFor: DecidingWord | undefined;
  for (const hit of at.hits) {
    const role = at.roles.get(hit.word) ?? 0;
    const [isFor, isAgainst] = [(role & COMPANY) !== 0, (role & AGAINST) !== 0];
    const isCue = topics !== 0 && ((at.cues.get(hit.word) ?? 0) & topics) !== 0;
    const isFaint = (topics & SPYWARE_BITS) !== 0 && ((at.cues.get(hit.word) ?? 0) & (1 << FAINT_TOPIC)) !== 0;
    if (!isFor && !isAgainst && !isCue && !isFaint) continue;
    const covers = hit.start <= at.start && hit.end >= at.end && hit.end - hit.start > at.end - at.start;
    if (covers && isAgainst) return { accepted: false, why: { rule: "covered-by-against", words: [{ text: hit.text, distance: 0, speaks: "against" }] } };
    if (covers && isFor) coveredFor = { text: hit.text, distance: 0, speaks: "for" };
    if (hit.start < at.end && hit.end > at.start) continue;
    if (at.plain[hit.word] === at.form) continue;
    const distance = hit.start >= at.end ? hit.start - at.end : at.start - hit.end;
    if (isAgainst) notUs.push({ text: hit.text, distance: hit.elsewhere ? distance + OTHER_BLOCK : distance, speaks: "against" });
    else if (isFor) (hit.hearsay ? hearsay : forUs).push({ text: hit.text, distance, speaks: "for" });
    else (isCue ? cueWords : faint).push({ text: hit.text, distance, speaks: "for" });
  }
  if (hearsay.length > 0 && isSupported(index, alias, at)) forUs.push(...hearsay);
  for (const near of at.vendors)
    if (near.vendor === alias.vendor && !near.weak && (topics === 0 || near.entity !== alias.entity)) forUs.push({ text: near.text, distance: Math.max(near.start - at.end, at.start - near.end), speaks: "for" });
  const small = isSmallOrdinary(index, alias, at.form, at.lang);
  // Who writes other names with capitals and this one without means the word; who writes none at all may mean the name.
  for (const list of small ? [forUs, cueWords, faint] : []) list.splice(0, list.length, ...list.filter(({ distance, text }) => distance <= VERY_NEAR || (list === forUs && text === text.toLowerCase())));
  for (const list of [forUs, notUs, cueWords, faint]) list.sort((a, b) => a.distance - b.distance);
  if (coveredFor) return yes("covered-by-company", [coveredFor]);
  const [nearFor, nearAgainst] = [forUs[0], notUs[0]];

  if (!alias.weak && !at.lowered) {
    if (!nearAgainst) return yes("strong", []);
    return nearFor ? yes("strong-and-company", [nearFor]) : no("against", [nearAgainst]);
  }
  if (topics === 0) {
    if (!nearFor) return nearAgainst ? no("against", [nearAgainst]) : no("no-company", []);
    return nearAgainst && nearAgainst.distance < nearFor.distance ? no("against-nearer", [nearAgainst, nearFor]) : yes("company", [nearFor]);
  }
  // One word of another sense does not undo the vendor's own name on the page (many tell where Pegasus got its name); two nearer than any company do.
  const elsewhere = new Set(notUs.filter((word) => word.distance < NEAR_COMPANY && (!nearFor || word.distance < nearFor.distance)).map((word) => word.text.toLowerCase()));
  const isBeside = nearAgainst !== undefined && nearAgainst.distance <= VERY_NEAR && (!nearFor || nearAgainst.distance < nearFor.distance);
  if (at.sameVendor !== undefined && !small && elsewhere.size < 2 && !isBeside && (nearFor || !nearAgainst || nearAgainst.distance > NEAR_PAGE))
    return yes("same-vendor", [{ text: at.sameVendor, distance: 0, speaks: "for" }]);
  if (nearFor) {
    if (nearAgainst && nearAgainst.distance < nearFor.distance && nearAgainst.distance < NEAR_COMPANY) return no("against-nearer", [nearAgainst, nearFor]);
    return yes("company", forUs.slice(0, 2));
  }
  const [nearCue] = cueWords;
  if (nearCue && (nearCue.distance <= BESIDE || (nearAgainst && nearAgainst.distance > NEAR_COMPANY && nearCue.distance * 2 < nearAgainst.distance))) return yes("topic", cueWords.slice(0, 2));
  if (nearAgainst) return no("against", [nearAgainst]);
  if (cueWords.length > 0) return yes("topic", cueWords.slice(0, 2));
  if (at.foreign) return yes("foreign-name", []);
  if ((topics & SPYWARE_BITS) === 0 || small) return no("no-evidence", []);
  const others = new Set<DecidingWord>();
  for (const near of at.vendors) {
    if (near.vendor === alias.vendor || (near.weak && ((index.vendorTopics.get(near.vendor) ?? 0) & SPYWARE_BITS) === 0)) continue;
    const word: DecidingWord = { text: near.text, distance: Math.max(near.start - at.end, at.start - near.end), speaks: "for" };
    if (!near.weak && ((index.vendorTopics.get(near.vendor) ?? 0) & 1) !== 0) return yes("other-vendor", [word]);
    faint.push(word);
    if (!near.weak) others.add(word);
  }
  const distinct = new Map<string, DecidingWord>();
  let weight = 0;
  for (const word of faint) {
    const key = word.text.slice(0, 4).toLowerCase();
    if (word.distance >= NEAR_FAINT || distinct.has(key)) continue;
    distinct.set(key, word);
    weight += others.has(word) ? 2 : 1;
  }
  if (weight >= faintWanted(index, alias, at)) return yes("topic", [...distinct.values()].slice(0, 3));
  return no("no-evidence", []);
}

/** True for a name that is an ordinary word of the language and written as one: `predator`. */
function isSmallOrdinary(index: MatchIndex, alias: AliasEntry, form: string, lang: string): boolean {
  return /^[a-z]+$/.test(alias.text) && (index.data.ordinary[lang === "und" ? "en" : lang]?.includes(form) ?? false);
}

/** True if the page speaks of the vendor's trade near by: two ordinary names do not vouch for each other without that. */
function isSupported(index: MatchIndex, alias: AliasEntry, at: Surroundings): boolean {
  if (at.vendors.some((near) => !near.weak)) return true;
  const topics = index.vendorTopics.get(alias.vendor) ?? 0;
  const faint = new Set<string>();
  for (const { word, text, start, end } of at.hits) {
    const cue = at.cues.get(word) ?? 0;
    if ((cue & topics) !== 0) return true;
    if ((cue & (1 << FAINT_TOPIC)) !== 0 && start - at.end < NEAR_FAINT && at.start - end < NEAR_FAINT) faint.add(text.slice(0, 4).toLowerCase());
  }
  return faint.size >= FAINT_SUPPORT;
}

/** How many faint words make a cue: three for an ordinary English word, two elsewhere, one for a Latin name that is no word of the text's language. */
function faintWanted(index: MatchIndex, alias: AliasEntry, at: Surroundings): number {
  const { lang } = at;
  if (lang === "en" || lang === "und") return index.data.ordinary["en"]?.includes(at.form) === false ? 2 : 3;
  return alias.lang === "und" && /^\p{Lu}/u.test(alias.text) && !at.lowered && !index.data.ordinary[lang]?.includes(at.form) ? 1 : 2;
}

function yes(rule: Reason["rule"], words: DecidingWord[]): { accepted: boolean; why: Reason } {
  return { accepted: true, why: { rule, words } };
}

function no(rule: Reason["rule"], words: DecidingWord[]): { accepted: boolean; why: Reason } {
  return { accepted: false, why: { rule, words } };
}
