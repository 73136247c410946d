import { detectLanguage } from "../text/language.ts";
import { ANY_LANGUAGE, type Candidate, candidatesIn, placesIn } from "./candidates.ts";
import { evidenceIn, type EvidenceHit } from "./evidence-words.ts";
import type { Mention, Withheld } from "./mention.ts";
import type { MatchIndex } from "./open-index.ts";
import { settle } from "./settle.ts";

/** A mention in one of a page's blocks; offsets are the block's. */
export interface BlockMention extends Mention {
  block: number;
}

/** A withheld name in one of a page's blocks. */
export interface BlockWithheld extends Withheld {
  block: number;
}

/** What a page's names are taken for, all its blocks together; both lists in reading order. */
export interface Decision {
  mentions: BlockMention[];
  withheld: BlockWithheld[];
}

/** One block: the text a reader sees as one run, and what was found in it. */
export interface Block {
  text: string;
  lang: string;
  candidates: readonly Candidate[];
  /** Its evidence words by stretch of `STRETCH` units; looked for only when a name near by needs them. */
  hits: Map<number, readonly EvidenceHit[]>;
}

/** A page being read: blocks come and go, `decide` weighs the names in all of them. */
export interface Page {
  index: MatchIndex;
  lang: string | undefined;
  blocks: Map<number, Block>;
}

/** Begins a page. `lang` is the page's own language (BCP 47 or ISO 639), if it says one. */
export function openPage(index: MatchIndex, lang?: string): Page {
  return { index, lang: lang ? primary(lang) : undefined, blocks: new Map() };
}

/**
 * Reads one block, in place of what stood under this id before. Returns how many names stand in it, decided or not: 0 means that nothing
 * on the page changes unless neighbours hold names. Fast: one look at each unit. `lang` is the block's own language, where it says one.
 */
export function scanBlock(page: Page, id: number, text: string, lang?: string): number {
  const said = lang ? primary(lang) : page.lang;
  // Nearly every block holds no name: the language is looked at only where one may stand, with any language's ending.
  const places = placesIn(page.index, text);
  let candidates = candidatesIn(page.index, text, ANY_LANGUAGE, places);
  const spoken = candidates.length > 0 ? spokenIn(page.index, text, said) : (said ?? "und");
  if (candidates.length > 0) candidates = candidatesIn(page.index, text, spoken, places);
  page.blocks.set(id, { text, lang: spoken, candidates, hits: new Map() });
  return candidates.length;
}

/** True if a name in this block is decided by the words around it: then its neighbours are to be scanned too. */
export function wantsEvidence(page: Page, id: number): boolean {
  return (page.blocks.get(id)?.candidates ?? []).some(({ lowered, aliases }) => {
    const strong = lowered ? undefined : aliases.find(({ weak }) => !weak);
    return strong === undefined || (page.index.data.lists[strong.against]?.length ?? 0) > 0;
  });
}

/** Forgets a block that has left the page. */
export function dropBlock(page: Page, id: number): void {
  page.blocks.delete(id);
}

/**
 * Decides every name on the page. `order` lists the blocks in reading order (evidence reaches over to neighbours); ids that are unknown
 * are passed over, blocks that are not listed come last. Cheap where nothing needs evidence; call it after each batch of `scanBlock`.
 */
export function decide(page: Page, order?: readonly number[]): Decision {
  const listed = new Set(order ?? []);
  const ids = [...listed, ...[...page.blocks.keys()].filter((id) => !listed.has(id))].filter((id) => page.blocks.has(id));
  return settle(page.index, ids, ids.map((id) => page.blocks.get(id) as Block));
}

/** Length of the stretches that evidence is looked for in: a window or two. */
const STRETCH = 2048;

/** Evidence words that may start in `[from, to)` of a block, and some round it, in order; each stretch is looked through once. */
export function hitsOf(index: MatchIndex, block: Block, from: number, to: number): readonly EvidenceHit[] {
  const first = Math.max(0, Math.floor(from / STRETCH));
  const last = Math.floor(Math.min(Math.max(to, 0), block.text.length) / STRETCH);
  const found: (readonly EvidenceHit[])[] = [];
  for (let stretch = first; stretch <= last; stretch++) {
    let hits = block.hits.get(stretch);
    if (!hits) {
      hits = evidenceIn(index, block.text, index.endings["latin"]?.[block.lang], stretch * STRETCH, (stretch + 1) * STRETCH);
      block.hits.set(stretch, hits);
    }
    found.push(hits);
  }
  return found.length === 1 ? (found[0] ?? []) : found.flat();
}

/** The language of a block: what it says, unless it is plainly in another script, or its page kept a template's English. */
function spokenIn(index: MatchIndex, text: string, said: string | undefined): string {
  const { common } = index.data;
  if (said === "en" && text.length < CLEAR_LENGTH && !OTHER_SCRIPT.test(text)) return said;
  if (said === undefined) return detectLanguage(common, text) ?? "und";
  if (said === "en" && ENGLISH.test(text)) return said;
  const seen = detectLanguage(common, text, said === "en" ? CLEAR : 0);
  if (seen === undefined || seen === said) return said;
  return said === "en" || scriptsOf(seen) !== scriptsOf(said) ? seen : said;
}

/** Words that no other language writes so, twice: a text in English needs no closer look. */
const ENGLISH = /\bthe\b[\s\S]*?\b(?:the|that|with|was|which)\b/i;

/** How many of another language's short words outweigh `lang="en"`. */
const CLEAR = 8;
/** Shorter texts have no room for them; only their script is looked at. */
const CLEAR_LENGTH = 120;
const OTHER_SCRIPT = /[\u0370-\u1dff\u3040-\ud7ff]/;

/** Which writing a language is read in, as far as blocks are told apart by it. */
function scriptsOf(iso: string): string {
  const scripts: Record<string, string> = { ru: "Cyrl", uk: "Cyrl", bg: "Cyrl", mk: "Cyrl", be: "Cyrl", kk: "Cyrl", sr: "any", el: "Grek", he: "Hebr", yi: "Hebr", ar: "Arab", fa: "Arab", ur: "Arab", ps: "Arab", ckb: "Arab", hi: "Deva", mr: "Deva", ne: "Deva", zh: "Hani", yue: "Hani", ja: "Hani", ko: "Kore", hy: "Armn", ka: "Geor", th: "Thai", bn: "Beng", ta: "Taml", te: "Telu", ml: "Mlym", gu: "Gujr" };
  return scripts[iso] ?? "Latn";
}

function primary(lang: string): string {
  const iso = (lang.toLowerCase().split(/[-_]/)[0] ?? "").trim();
  return iso === "iw" ? "he" : iso === "in" ? "id" : iso === "nb" || iso === "nn" ? "no" : iso === "bs" ? "hr" : iso;
}
