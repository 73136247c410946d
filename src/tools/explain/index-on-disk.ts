import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MatchIndex, openIndex } from "../../match/open-index.ts";
import { compiled, TOP } from "../compiled.ts";

/**
 * The match index, opened: the compiled one where it is fresh, else compiled now. Wrong facts elsewhere in the database do not keep
 * a desk from reading texts: then the index alone is compiled from `data`, and `warn` is told.
 */
export async function indexOnDisk(data: string | undefined, out: string | undefined, warn: (words: string) => void): Promise<MatchIndex> {
  try {
    const { folder } = await compiled(data, out);
    const module = readFileSync(join(folder, "match-index.ts"), "utf8");
    return openIndex(JSON.parse(module.slice(module.indexOf('"'), module.lastIndexOf('"') + 1)) as string);
  } catch (error) {
    const { ComplaintsError } = await import("../complaints-error.ts");
    if (!(error instanceof ComplaintsError)) throw error;
    warn("the facts are wrong somewhere (npm run compile says where); names are read from data as it stands");
    return openIndex(await indexAlone(data ?? join(TOP, "data")));
  }
}

async function indexAlone(data: string): Promise<string> {
  const { compileMatchIndex } = await import("../../compile/match-index.ts");
  const { Language } = await import("../../facts/language.ts");
  const { Vendor } = await import("../../facts/vendor.ts");
  const read = (folder: string, name: RegExp): unknown[] =>
    readdirSync(join(data, folder)).filter((file) => name.test(file)).map((file) => JSON.parse(readFileSync(join(data, folder, file), "utf8")) as unknown);
  const vendors = read("vendors", /\.json$/).flatMap((record) => Vendor.safeParse(record).data ?? []);
  const languages = read("languages", /^[a-z]{2,3}\.json$/).flatMap((record) => Language.safeParse(record).data ?? []);
  return compileMatchIndex(vendors.filter((vendor) => !vendor.draft), languages);
}
