import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Exception } from "../rules/apply-rules.ts";
import type { Records } from "../rules/records.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { readFacts } from "./read-facts.ts";

const Exceptions = z.array(z.strictObject({ rule: z.string(), file: z.string(), about: z.string(), reason: z.string() }));

/** What the rules read: the facts of a data folder, with the words of each language. Throws a ComplaintsError as `readFacts` does. */
export function readRecords(folder: string): Records {
  const { vendors, jurisdictions, categories, publishers } = readFacts(folder);
  return { vendors, jurisdictions, categories, publishers, ordinaryWords: ordinaryWords() };
}

/** The exceptions to the rules, from exceptions.json in a data folder; throws if it has not its shape. */
export function readExceptions(folder: string): Exception[] {
  const file = join(folder, "exceptions.json");
  return existsSync(file) ? Exceptions.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}
