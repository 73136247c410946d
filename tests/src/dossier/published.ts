import { instrumentsOf } from "../../../src/dossier/dossier.ts";
import { publicRecord, type PublicRecord } from "../../../src/dossier/record.ts";
import { TOP } from "../../../src/tools/compiled.ts";
import { readFacts } from "../../../src/tools/read-facts.ts";

const facts = readFacts(`${TOP}/data`);

/** Every published record of this checkout, and every instrument. */
export const records: PublicRecord[] = facts.vendors.filter(({ draft }) => draft === undefined).map(publicRecord);
export const instruments = instrumentsOf(facts.jurisdictions);

/** One record of this checkout; throws if it has gone. */
export function recordOf(id: string): PublicRecord {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`no published record '${id}'`);
  return record;
}
