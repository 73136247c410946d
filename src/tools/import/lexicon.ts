import type { Alias } from "../../facts/alias.ts";

interface Entry {
  vendor: string; kind: Alias["kind"]; entity: string; text: string; lang: string; weak: boolean;
  company: string[]; topics: string[]; against: string[]; case: "exact" | "any"; seen: boolean;
  inflectClass?: string; inflect?: Record<string, string[]>; stem?: string; note?: string;
}

/** The lexicon's entries as aliases, by vendor. What an entry does not use is left out. */
export function aliasesByVendor(lexicon: { entries: Entry[] }): Map<string, Alias[]> {
  const byVendor = new Map<string, Alias[]>();
  for (const entry of lexicon.entries) {
    const alias: Alias = {
      text: entry.text, lang: entry.lang, kind: entry.kind, entity: entry.entity,
      ...(entry.weak && { weak: true as const }),
      ...(entry.topics.length > 0 && { topics: entry.topics }),
      ...(entry.company.length > 0 && { company: entry.company }),
      ...(entry.against.length > 0 && { against: entry.against }),
      ...(entry.case === "exact" && { case: "exact" as const }),
      ...(!entry.seen && { seen: false as const }),
      ...(entry.inflectClass && { inflectClass: entry.inflectClass }),
      ...(entry.inflect && { inflect: entry.inflect }),
      ...(entry.stem && { stem: entry.stem }),
      ...(entry.note && { note: entry.note }),
    };
    byVendor.set(entry.vendor, [...(byVendor.get(entry.vendor) ?? []), alias]);
  }
  return byVendor;
}
