import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMatchIndex, type NamedVendor } from "../../../src/compile/match-index.ts";
import type { Language } from "../../../src/facts/language.ts";
import { openIndex } from "../../../src/match/open-index.ts";

const DATA = join(import.meta.dirname, "../../../data");

function read<T>(folder: string, name: RegExp): T[] {
  return readdirSync(join(DATA, folder)).filter((file) => name.test(file)).map((file) => JSON.parse(readFileSync(join(DATA, folder, file), "utf8")) as T);
}

/** The index compiled from `data` as it stands, as the string and opened. */
export const matchIndexText = compileMatchIndex(read<NamedVendor>("vendors", /\.json$/), read<Language>("languages", /^[a-z]{2,3}\.json$/));
export const matchIndex = openIndex(matchIndexText);
