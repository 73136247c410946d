import type { Alias } from "../facts/alias.ts";
import type { PublicRecord } from "../dossier/record.ts";

/** A form that a reader may type to find a vendor. */
export interface NameEntry {
  text: string;
  vendor: string;
  /** the thing named */
  entity: string;
  /** `listed-as`: as an official list spells it */
  kind: Alias["kind"] | "listed-as";
  lang: string;
}

/** Every form of every name in any script, those of one vendor together, its own name first; none twice for one vendor. */
export function namesOf(records: readonly PublicRecord[]): NameEntry[] {
  return records.flatMap((record) => {
    const entries = new Map<string, NameEntry>();
    const put = (text: string, entity: string, kind: NameEntry["kind"], lang: string): void => {
      if (!entries.has(text)) entries.set(text, { text, vendor: record.id, entity, kind, lang });
    };
    put(record.name, record.name, "vendor", "und");
    for (const { text, entity, kind, lang } of record.aliases) put(text, entity, kind, lang);
    for (const name of record.legalNames) put(name, name, "legal-name", "und");
    for (const { name, aliases } of record.products) {
      put(name, name, "product", "und");
      for (const alias of aliases) put(alias, name, "product", "und");
    }
    for (const name of record.controls.flatMap(({ subject, listedAs }) => (subject === "vendor" ? listedAs : []))) put(name, record.name, "listed-as", "und");
    return [...entries.values()];
  });
}
