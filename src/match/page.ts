import { detectLanguage } from "../text/language.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
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
  /** Its evidence words; looked for only when a name near by needs them. */
  hits: readonly EvidenceHit[] | undefined;
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
  const spoken = lang ? primary(lang) : (page.lang ?? detectLanguage(page.index.data.common, text) ?? "und");
  const candidates = candidatesIn(page.index, text, spoken);
  page.blocks.set(id, { text, lang: spoken, candidates, hits: undefined });
  return candidates.length;
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

/** Evidence words of a block, looked up once. */
export function hitsOf(index: MatchIndex, block: Block): readonly EvidenceHit[] {
  block.hits ??= evidenceIn(index, block.text, index.endings["latin"]?.[block.lang]);
  return block.hits;
}

function primary(lang: string): string {
  const iso = (lang.toLowerCase().split(/[-_]/)[0] ?? "").trim();
  return iso === "iw" ? "he" : iso === "in" ? "id" : iso === "nb" || iso === "nn" ? "no" : iso === "bs" ? "hr" : iso;
}
