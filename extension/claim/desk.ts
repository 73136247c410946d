import { checkClaim } from "../../src/claim/check-claim.ts";
import type { Claim } from "../../src/claim/claim.ts";
import type { ClaimRecord } from "../../src/claim/claim-context.ts";
import { namesIn } from "../../src/claim/names-in.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Instrument } from "../../src/facts/jurisdiction.ts";
import type { DataVersion } from "../../src/compile/version.ts";
import { openIndex } from "../../src/match/open-index.ts";
import type { Say } from "../../src/words/say.ts";
import { openRecord } from "../ui/open-record.ts";

/** One sentence of a passage, its claims, and the records they are held against. */
export interface Checked {
  sentence: string;
  claims: Claim[];
}

/** The bundled database, opened for checking. */
export interface Desk {
  instruments: readonly Instrument[];
  version: DataVersion;
  /** records that were opened so far, by vendor */
  records: ReadonlyMap<string, PublicRecord>;
  /** Holds each sentence of a passage against the record, as written on `on` and as read `today`. */
  check(passage: string, options: { lang: string; on: Day; today: Day; say: Say }): Promise<Checked[]>;
}

/** Opens the names and the registry; records are opened as they are needed. Nothing leaves the machine. */
export async function openDesk(): Promise<Desk> {
  const [names, registry, version] = await Promise.all([import("#facts/match-index.ts"), import("#facts/registry.json"), import("#facts/version.json")]);
  const index = openIndex(names.default);
  const instruments = registry.default.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
  const records = new Map<string, PublicRecord>();
  return {
    instruments,
    version: version.default,
    records,
    async check(passage, { lang, on, today, say }) {
      const sentences = sentencesOf(passage, lang);
      const named = sentences.map((sentence) => namesIn(sentence, index, lang));
      for (const vendor of new Set(named.flat().map((one) => one.vendor))) {
        const record = records.has(vendor) ? null : await openRecord(vendor);
        if (record !== null) records.set(vendor, record);
      }
      const record = (vendor: string): ClaimRecord | undefined => records.get(vendor);
      const own = lang === say.locale.slice(0, lang.length) ? { say } : {};
      return sentences.map((sentence, at) => ({ sentence, claims: checkClaim(sentence, { names: named[at] ?? [], record, instruments, on, lang, today, ...own }).claims }));
    },
  };
}

/** The sentences of a passage; one that is short, or a language without sentence rules, stays whole. */
function sentencesOf(passage: string, lang: string): string[] {
  const text = passage.replace(/\s+/g, " ").trim();
  if (text === "") return [];
  return [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== "");
}
