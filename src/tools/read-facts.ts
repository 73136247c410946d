import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { z } from "zod";
import { faultsOf } from "../compile/faults.ts";
import type { Facts } from "../compile/facts.ts";
import { Jurisdiction } from "../facts/jurisdiction.ts";
import { Language } from "../facts/language.ts";
import { Categories, Publishers } from "../facts/registry.ts";
import { Vendor } from "../facts/vendor.ts";
import { type Complaint, complaintsOf } from "./complaint.ts";
import { ComplaintsError } from "./complaints-error.ts";

/** Files in data/languages that describe no language. */
const NO_LANGUAGE = new Set(["generic.json"]);

/**
 * Reads and checks a whole data folder. Throws a ComplaintsError that names file, path and remedy of all that is wrong:
 * first what has not its shape, and only if all has, what leads nowhere or is claimed twice.
 */
export function readFacts(folder: string): Facts {
  const complaints: Complaint[] = [];
  const name = (path: string): string => join(basename(folder), relative(folder, path)).replaceAll("\\", "/");
  const read = <T>(path: string, shape: z.ZodType<T>): T | undefined => {
    const file = name(path);
    if (!existsSync(path)) return void complaints.push({ file, path: "", words: "is missing · put it back" });
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(path, "utf8"));
    } catch (error) {
      return void complaints.push({ file, path: "", words: `is no JSON: ${error instanceof Error ? error.message.split("\n")[0] : String(error)} · mend the syntax` });
    }
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    complaints.push(...complaintsOf(file, parsed.error));
  };
  const readAll = <T>(sub: string, shape: z.ZodType<T>, idOf: (thing: T) => string): T[] => {
    const room = join(folder, sub);
    const files = existsSync(room) ? readdirSync(room).filter((file) => file.endsWith(".json") && !NO_LANGUAGE.has(file)).sort() : [];
    if (files.length === 0) complaints.push({ file: name(room), path: "", words: "holds no .json file · put at least one there" });
    return files.flatMap((file) => {
      const thing = read(join(room, file), shape);
      if (thing === undefined) return [];
      if (`${idOf(thing)}.json` !== file) complaints.push({ file: name(join(room, file)), path: "id", words: `is ${idOf(thing)} · name the file ${idOf(thing)}.json, or mend the id` });
      return [thing];
    });
  };
  const facts = {
    vendors: readAll("vendors", Vendor, ({ id }) => id),
    jurisdictions: readAll("jurisdictions", Jurisdiction, ({ id }) => id),
    languages: readAll("languages", Language, ({ iso }) => iso),
    categories: read(join(folder, "categories.json"), Categories),
    publishers: read(join(folder, "publishers.json"), Publishers),
  };
  const { categories, publishers } = facts;
  if (complaints.length > 0 || categories === undefined || publishers === undefined) throw new ComplaintsError(complaints);
  const whole: Facts = { ...facts, categories, publishers };
  const faults = faultsOf(whole).map(({ file, path, words }) => ({ file: `${basename(folder)}/${file}`, path, words }));
  if (faults.length > 0) throw new ComplaintsError(faults);
  return whole;
}
