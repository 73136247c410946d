import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { DataVersion } from "../compile/version.ts";
import { compiled } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";

/** `npm run compile [-- --data DIR --out DIR]`: data/ → .facts/. Exit 1 with a line for each thing wrong. */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { data: { type: "string" }, out: { type: "string" } } });
  try {
    const { folder, fresh } = await compiled(values.data, values.out);
    const version = JSON.parse(readFileSync(join(folder, "version.json"), "utf8")) as DataVersion;
    const { hash, day, vendors, names, events } = version;
    console.log(`${relative(process.cwd(), folder) || folder} · ${fresh ? "compiled" : "unchanged"} · data ${hash} of ${day} · ${vendors} vendors, ${names} names, ${events} events`);
    return 0;
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.error(error.message);
    return 1;
  }
}
