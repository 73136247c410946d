import { parseArgs } from "node:util";
import { citeEvent } from "../cite/cite-event.ts";
import { citeRecord } from "../cite/cite-record.ts";
import { type CiteContext, citeSource } from "../cite/cite-source.ts";
import type { CslItem } from "../cite/csl-item.ts";
import { CITATION_FORMS, type CitationFormId, writeCitation } from "../cite/forms.ts";
import { instrumentsOf } from "../dossier/dossier.ts";
import type { PublicRecord } from "../dossier/record.ts";
import { isDay } from "../facts/day.ts";
import { proseIn } from "../words/prose-in.ts";
import { compiled } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { type Database, openDatabase } from "./facts/database.ts";
import { findVendor } from "./facts/find-vendor.ts";
import { sayIn } from "./say-in.ts";
import { put } from "./write-file.ts";

const HELP = `cite · a vendor's record, its control events or its sources as references

  npm run -s cite -- VENDOR [ID…] [--form FORM] [--lang XX] [--on DAY] [--out FILE]

  VENDOR       an id; a name of several words in quotes
  ID           a source (s4) or a control event (us-entity-list-delisted-2024-10-23); none: the record with all its sources
  --form FORM  ${Object.keys(CITATION_FORMS).join(", ")}; chicago without it
  --lang XX    the language of notes and days: en, ar, zh_CN …
  --on DAY     the day of access; today without it. A source nobody opened gets none
  --out FILE   where to write; standard output without it

RIS, BibTeX and CSL-JSON are files that Zotero imports. Exit 0; 1 if the facts are wrong or the form has no place for what is cited; 2 for a wrong call.`;

/** `npm run cite -- sandvine s4 --form ris`: see HELP. */
export async function run(argv: string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(argv);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} · --help says how to call it`);
  }
  if (asked === null) {
    console.log(HELP);
    return 0;
  }
  let database: Database;
  try {
    database = openDatabase((await compiled()).folder);
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.error(error.message);
    return 1;
  }
  const { vendors, near } = findVendor(asked.vendor, database.names);
  const [id] = vendors;
  if (id === undefined || vendors.length > 1) return refuse(id === undefined ? `nothing on record under '${asked.vendor}'${near.length > 0 ? ` · near in spelling: ${near.map(({ text }) => text).join(", ")}` : ""}` : `'${asked.vendor}' names ${vendors.join(" and ")} · ask for one by its id`);
  const record = database.record(id);
  const context: CiteContext = { vendor: { id, name: record.name }, accessed: asked.on, version: database.version, say: asked.say };
  const items: CslItem[] = asked.ids.length === 0 ? citeRecord(record.sources, context) : [];
  for (const one of asked.ids) {
    const found = itemsOf(one, record, database, context);
    if (found === null) return refuse(`${id} has neither a source nor an event '${one}' · npm run facts -- ${id} lists them`);
    items.push(...found);
  }
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const text = await writeCitation(unique, asked.form, asked.say);
  if (text.trim() === "") {
    console.error(`cite · ${asked.form} has no place for this · take another form`);
    return 1;
  }
  if (asked.out === undefined) process.stdout.write(text);
  else put(asked.out, text);
  return 0;
}

function itemsOf(id: string, record: PublicRecord, { registry }: Database, context: CiteContext): CslItem[] | null {
  const source = record.sources.find((one) => one.id === id);
  if (source) return [citeSource(source, context)];
  const event = record.controls.find((one) => one.id === id);
  if (event === undefined) return null;
  const instrument = instrumentsOf(registry.jurisdictions).find((one) => one.id === event.instrument);
  return citeEvent(event, instrument ? proseIn(instrument.short, context.say.locale).said : event.instrument, record.sources, context);
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { form: { type: "string" }, lang: { type: "string" }, on: { type: "string" }, out: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return null;
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (on.length !== 10 || !isDay(on)) throw new Error(`--on ${on} is no whole day`);
  const form = values.form ?? "chicago";
  if (!isForm(form)) throw new Error(`--form ${form} · one of: ${Object.keys(CITATION_FORMS).join(", ")}`);
  const [vendor, ...ids] = positionals;
  if (vendor === undefined) throw new Error("no vendor given");
  return { vendor, ids, form, on, out: values.out, say: sayIn(values.lang ?? "en") };
}

function isForm(form: string): form is CitationFormId {
  return Object.hasOwn(CITATION_FORMS, form);
}

function refuse(words: string): 2 {
  console.error(`cite · ${words}`);
  return 2;
}
