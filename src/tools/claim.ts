import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkClaim } from "../claim/check-claim.ts";
import type { ClaimRecord } from "../claim/claim-context.ts";
import { namesIn } from "../claim/names-in.ts";
import { isDay } from "../facts/day.ts";
import { openIndex } from "../match/open-index.ts";
import { claimJson } from "./claim/claim-json.ts";
import { allWords } from "../words/all-words.ts";
import { makeSay } from "../words/say.ts";
import { toMessages } from "../words/to-messages.ts";
import { claimText } from "./claim/claim-text.ts";
import { compiled } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { type Database, openDatabase } from "./facts/database.ts";

const USE = 'claim · use: claim -- [--json] [--lang en] [--on YYYY-MM-DD] "a sentence", or - for one a line on standard input';

/**
 * `npm run claim -- --on 2024-02-28 "Sandvine is on the US trade blacklist"`: a sentence against the record, as on a day (today without `--on`).
 * `-` reads one text a line and, with --json, prints one line of JSON each in the same order. Exit 0; 1 if the facts are wrong; 2 for a wrong call.
 */
export async function run(argv: string[]): Promise<number> {
  let asked: { texts: string[]; lang: string; on: string; json: boolean };
  try {
    asked = readArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} · ${USE}`);
    return 2;
  }
  let folder: string;
  let database: Database;
  try {
    ({ folder } = await compiled());
    database = openDatabase(folder);
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.error(error.message);
    return 1;
  }
  const index = openIndex((await import(join(folder, "match-index.ts")) as { default: string }).default);
  const known = new Set(index.data.vendors);
  const records = new Map<string, ClaimRecord>();
  const record = (id: string): ClaimRecord | undefined => {
    if (!records.has(id) && known.has(id)) records.set(id, database.record(id));
    return records.get(id);
  };
  const instruments = database.registry.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
  const english = toMessages(allWords);
  const say = makeSay("en", english, english);
  const nameOf = (id: string): string => record(id)?.name ?? id;
  for (const text of asked.texts) {
    const { claims } = checkClaim(text, { names: namesIn(text, index, asked.lang), record, instruments, on: asked.on, lang: asked.lang, ...(asked.lang === "en" ? { say } : {}) });
    console.log(asked.json ? JSON.stringify({ claims: claims.map(claimJson) }) : claimText(claims, { say, sentence: text, instruments, nameOf, on: asked.on }));
  }
  return 0;
}

function readArguments(args: string[]): { texts: string[]; lang: string; on: string; json: boolean } {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { on: { type: "string" }, lang: { type: "string" }, json: { type: "boolean" } },
  });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (on.length !== 10 || !isDay(on)) throw new Error(`claim · --on ${on} is no whole day`);
  if (positionals.length === 0) throw new Error("claim · no sentence given");
  const [only] = positionals;
  const texts = positionals.length === 1 && only === "-" ? readFileSync(0, "utf8").replace(/\n$/, "").split(/\r?\n/) : [positionals.join(" ")];
  return { texts, lang: values.lang ?? "en", on, json: values.json ?? false };
}
