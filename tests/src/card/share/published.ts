import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { publicRecord, type PublicRecord } from "../../../../src/dossier/record.ts";
import { newestCheck } from "../../../../src/compile/version.ts";
import type { Jurisdiction } from "../../../../src/facts/jurisdiction.ts";
import type { Category } from "../../../../src/facts/registry.ts";
import type { Vendor } from "../../../../src/facts/vendor.ts";
import { allWords } from "../../../../src/words/all-words.ts";
import { makeSay, type Messages, type Say } from "../../../../src/words/say.ts";
import { toMessages } from "../../../../src/words/to-messages.ts";

const DATA = join(import.meta.dirname, "../../../../data");
const LOCALES = join(import.meta.dirname, "../../../../extension/public/_locales");
const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;
const all = <T>(folder: string): T[] => readdirSync(join(DATA, folder)).filter((file) => file.endsWith(".json")).sort().map((file) => read<T>(join(DATA, folder, file)));

/** Every published record, the registries, and the day that the data speaks for. */
export const records: PublicRecord[] = all<Vendor>("vendors").filter(({ draft }) => draft === undefined).map(publicRecord);
export const registry: { jurisdictions: Jurisdiction[]; categories: Category[] } = { jurisdictions: all("jurisdictions"), categories: read(join(DATA, "categories.json")) };
export const version = { hash: "0123456789ab", day: newestCheck(records, registry.jurisdictions) };

export function recordOf(id: string): PublicRecord {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

const english = toMessages(allWords);

/** Every interface language that is there, English first. */
export const languages: Say[] = ["en", ...(existsSync(LOCALES) ? readdirSync(LOCALES).filter((name) => name !== "en").sort() : [])].map((name) =>
  makeSay(name, name === "en" ? english : read<Messages>(join(LOCALES, name, "messages.json")), english),
);
export const sayEnglish = languages[0] as Say;
