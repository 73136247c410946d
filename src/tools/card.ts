import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { toHtml } from "../card/share/html.ts";
import { toMarkdown } from "../card/share/markdown.ts";
import { drawCard } from "../card/share/svg/draw.ts";
import type { PictureShape } from "../card/share/svg/sheet.ts";
import { textWithin, wholeText } from "../card/share/text.ts";
import type { FactCard } from "../card/share/fact-card.ts";
import { isDay } from "../facts/day.ts";
import type { Say } from "../words/say.ts";
import { composeAsked } from "./card/compose-asked.ts";
import { compiled } from "./compiled.ts";
import { ComplaintsError } from "./complaints-error.ts";
import { type Database, openDatabase } from "./facts/database.ts";
import { findVendor } from "./facts/find-vendor.ts";
import { sayIn } from "./say-in.ts";
import { put } from "./write-file.ts";

const FORMS = ["text", "text-500", "text-300", "markdown", "html", "svg", "png", "json"] as const;
const SHAPES = ["square", "wide", "story"] as const;
const HELP = `card · facts about vendors, to hand on: as text, Markdown, HTML or a picture, each with its sources

  npm run -s card -- VENDOR… [--event ID | --since DAY] [--form FORM] [--shape SHAPE] [--lang XX] [--theme dark] [--on DAY] [--out FILE]

  VENDOR       an id or a name; several give one card each, - reads one a line from standard input
  --event ID   one control event of the vendor, instead of how it stands
  --since DAY  how its listings stood then, beside how they stand
  --form FORM  text (default), text-500, text-300, markdown, html, svg, png, json; json prints the card as data, one line a vendor
  --shape      of a picture: square (1080 × 1080), wide (1200 × 630), story (1080 × 1920)
  --lang XX    the language of what is composed: en, ar, zh_CN …; prose not yet translated stays English
  --theme      light (default) or dark
  --on DAY     as known on that day; today without it
  --out FILE   where to write; {vendor} in it stands for the id. Beside a picture its description is written: FILE.txt
  --locales    a folder of words other than the extension's, to look at a translation

A picture is drawn with the widths that Chromium measures; svg without a browser guesses them on the safe side.
Exit 0; 1 if the facts are wrong or a card finds no room for its sources in the form asked for; 2 for a wrong call.`;

interface Asked {
  vendors: string[];
  event: string | null;
  since: string | null;
  form: (typeof FORMS)[number];
  shape: PictureShape;
  theme: "light" | "dark";
  on: string;
  out: string | null;
  say: Say;
}

/** `npm run card`: see HELP. */
export async function run(argv: string[]): Promise<number> {
  let asked: Asked | null;
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
  const cards: FactCard[] = [];
  for (const name of asked.vendors) {
    const { vendors, near } = findVendor(name, database.names);
    const [id] = vendors;
    if (id === undefined || vendors.length > 1) return refuse(id === undefined ? `nothing on record under '${name}'${near.length > 0 ? ` · near in spelling: ${near.map(({ text }) => text).join(", ")}` : ""}` : `'${name}' names ${vendors.join(" and ")} · ask for one by its id`);
    try {
      cards.push(composeAsked(database.record(id), database, asked));
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  }
  return asked.form === "png" || asked.form === "svg" ? pictures(cards, asked) : texts(cards, asked);
}

function texts(cards: readonly FactCard[], { form, say, out }: Asked): number {
  let code = 0;
  for (const card of cards) {
    const text =
      form === "json" ? `${JSON.stringify(card)}\n`
      : form === "markdown" ? toMarkdown(card, say)
      : form === "html" ? toHtml(card, say)
      : form === "text" ? wholeText(card, say)
      : textWithin(card, form === "text-300" ? 300 : 500, say);
    if (text === null) {
      console.error(`card · ${card.vendor.id} does not fit ${form} without losing a hedge, a day or a source · take a longer form`);
      code = 1;
    } else if (out === null) process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    else put(out.replaceAll("{vendor}", card.vendor.id), text);
  }
  return code;
}

async function pictures(cards: readonly FactCard[], { form, shape, theme, out }: Asked): Promise<number> {
  const { CHROMIUM, startChromium } = await import("./browsers/chromium.ts");
  if (form === "png" && CHROMIUM === undefined) return refuse("no Chromium found to draw a PNG · install one, set CHROMIUM to its path, or take --form svg");
  const session = CHROMIUM === undefined ? null : await startChromium({ extension: null });
  try {
    const page = session === null ? null : await session.newPage();
    for (const card of cards) {
      const { drawMeasured } = await import("./card/measured.ts");
      const picture = page === null ? drawCard(card, { shape, theme }) : await drawMeasured(page, (measure) => drawCard(card, { shape, theme, measure }));
      if (picture === null) {
        console.error(`card · ${card.vendor.id} finds no room in ${shape} with its sources · take another shape`);
        return 1;
      }
      const file = out?.replaceAll("{vendor}", card.vendor.id);
      const { toPng } = await import("./card/png.ts");
      const bytes = form === "png" && page !== null ? await toPng(page, picture.svg, picture.width, picture.height) : `${picture.svg}\n`;
      if (file === undefined) process.stdout.write(bytes);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
        put(`${file}.txt`, `${picture.alt}\n`);
      }
    }
    return 0;
  } finally {
    await session?.close();
  }
}

function readArguments(args: string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      event: { type: "string" }, since: { type: "string" }, form: { type: "string" }, shape: { type: "string" }, lang: { type: "string" }, theme: { type: "string" },
      on: { type: "string" }, out: { type: "string" }, locales: { type: "string" }, help: { type: "boolean" },
    },
  });
  if (values.help) return null;
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  for (const [name, day] of [["--on", on], ["--since", values.since]] as const) if (day !== undefined && (day.length !== 10 || !isDay(day))) throw new Error(`${name} ${day} is no whole day`);
  const form = one(FORMS, values.form ?? "text", "--form");
  if (values.event !== undefined && values.since !== undefined) throw new Error("--event and --since are two different cards");
  const vendors = positionals.length === 1 && positionals[0] === "-" ? readFileSync(0, "utf8").split(/\r?\n/).filter((line) => line.trim() !== "") : positionals;
  if (vendors.length === 0) throw new Error("no vendor given");
  if (form === "png" && values.out === undefined && (vendors.length > 1 || process.stdout.isTTY)) throw new Error("say where to write the PNG: --out FILE");
  if (vendors.length > 1 && values.out !== undefined && !values.out.includes("{vendor}")) throw new Error("several vendors would overwrite one file: put {vendor} into --out");
  return {
    vendors, event: values.event ?? null, since: values.since ?? null, form, on, out: values.out ?? null,
    shape: one(SHAPES, values.shape ?? "square", "--shape"),
    theme: one(["light", "dark"] as const, values.theme ?? "light", "--theme"),
    say: sayIn(values.lang ?? "en", values.locales),
  };
}

function one<T extends string>(all: readonly T[], given: string, option: string): T {
  const found = all.find((name) => name === given);
  if (found === undefined) throw new Error(`${option} ${given} · one of: ${all.join(", ")}`);
  return found;
}

function refuse(words: string): 2 {
  console.error(`card · ${words}`);
  return 2;
}
