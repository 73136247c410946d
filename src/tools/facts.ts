import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dossierOn, instrumentsOf } from "../dossier/dossier.ts";
import { isDay } from "../facts/day.ts";
import { compiled, TOP } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { type Database, openDatabase } from "./facts/database.ts";
import { dossierJson } from "./facts/dossier-json.ts";
import { dossierText } from "./facts/dossier-text.ts";
import { findVendor } from "./facts/find-vendor.ts";
import { summarise } from "./facts/summary.ts";

const USE = "facts · use: facts -- ID|NAME [--on YYYY-MM-DD] [--json]; - reads one name a line; or facts -- --summary [--json]";

/**
 * `npm run facts -- sandvine --on 2024-03-01 --json`: one dossier as it stood on a day (today without `--on`), or `--summary`.
 * `-` reads one name a line and, with --json, prints one line of JSON each in the same order. Exit 0; 1 if the facts are wrong; 2 for a wrong call or a name that is not on record.
 */
export async function run(argv: string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(argv);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} · ${USE}`);
  }
  const { name, on, json, summary, data, out } = asked;
  let database: Database;
  try {
    database = openDatabase((await compiled(data, out)).folder);
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.error(error.message);
    return 1;
  }
  if (summary) {
    const counts = summarise(database, readdirSync(join(data ?? join(TOP, "data"), "vendors")).length - database.version.vendors);
    console.log(json ? JSON.stringify(counts) : Object.entries(counts).map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : value}`).join("\n"));
    return 0;
  }
  if (name === "") return refuse(USE);
  const instruments = instrumentsOf(database.registry.jurisdictions);
  const tell = (id: string): string => {
    const dossier = dossierOn(database.record(id), instruments, on);
    return json ? JSON.stringify(dossierJson(dossier, database.version)) : dossierText(dossier, instruments, database.version);
  };
  const names = name === "-" ? readFileSync(0, "utf8").split(/\r?\n/).filter((line) => line.trim() !== "") : [name];
  let code = 0;
  for (const one of names) {
    const { vendors, near } = findVendor(one, database.names);
    const [vendor] = vendors;
    if (vendor !== undefined && vendors.length === 1) {
      console.log(tell(vendor));
      continue;
    }
    code = 2;
    const words = vendor === undefined ? `nothing on record under '${one}'${near.length > 0 ? ` · near in spelling: ${near.map(({ text, vendor: id }) => `${text} (${id})`).join(", ")}` : ""}` : `'${one}' names ${vendors.join(" and ")} · ask for one by its id`;
    // Of many names each has its line, so that the answers stay in the order asked.
    if (names.length > 1 && json) console.log(JSON.stringify({ asked: one, error: words }));
    else console.error(`facts · ${words}`);
  }
  return code;
}

interface Asked {
  name: string;
  on: string;
  json: boolean;
  summary: boolean;
  data: string | undefined;
  out: string | undefined;
}

function readArguments(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { on: { type: "string" }, json: { type: "boolean" }, summary: { type: "boolean" }, data: { type: "string" }, out: { type: "string" } },
  });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (on.length !== 10 || !isDay(on)) throw new Error(`facts · --on ${on} is no whole day`);
  return { name: positionals.join(" "), on, json: values.json ?? false, summary: values.summary ?? false, data: values.data, out: values.out };
}

function refuse(words: string): 2 {
  console.error(words);
  return 2;
}
