import type { PublicRecord } from "../../src/dossier/record.ts";

const records = import.meta.glob<PublicRecord>("../../.facts/dossiers/*.json", { import: "default" });

/** Opens a vendor's whole record from the bundled database; null if there is none of that id. */
export async function openRecord(vendor: string): Promise<PublicRecord | null> {
  return (await records[`../../.facts/dossiers/${vendor}.json`]?.()) ?? null;
}
