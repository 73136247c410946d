import { readdirSync } from "node:fs";
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

const USE = "facts · use: facts -- ID|NAME [--on YYYY-MM-DD] [--json], or facts -- --summary [--json]";

/**
 * `npm run facts -- sandvine --on 2024-03-01 --json`: one dossier as it stood on a day (today without `--on`), or `--summary`.
 * Exit 0; 1 if the facts are wrong; 2 for a wrong call or a name that is not on record.
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
  const { vendors, near } = findVendor(name, database.names);
  const [vendor] = vendors;
  if (vendor === undefined) return refuse(`facts · nothing on record under '${name}'${near.length > 0 ? ` · near in spelling: ${near.map(({ text, vendor: id }) => `${text} (${id})`).join(", ")}` : ""}`);
  if (vendors.length > 1) return refuse(`facts · '${name}' names ${vendors.join(" and ")} · ask for one by its id`);
  const instruments = instrumentsOf(database.registry.jurisdictions);
  const dossier = dossierOn(database.record(vendor), instruments, on);
  console.log(json ? JSON.stringify(dossierJson(dossier, database.version)) : dossierText(dossier, instruments, database.version));
  return 0;
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
