import { parseArgs } from "node:util";
import { explainText } from "./explain/explain-text.ts";
import { indexOnDisk } from "./explain/index-on-disk.ts";
import { table } from "./explain/table.ts";
import { textsOf } from "./explain/texts.ts";

const HELP = `explain · which vendors a text names, by which alias, and why the rest was not taken for one

  npm run -s explain -- [--json] [--lang XX] [--html] [FILE|FOLDER|-]…

  -            standard input, which is also read where nothing is named; plain text, or a page with --html
  FILE         .html, .htm and .xhtml are read as pages, all else as plain text
  FOLDER       every .txt, .md and .html in it and below
  --json       one JSON line a text: { file, mentions: [{ vendor, entity, alias, start, end, text, why }], withheld: [{ vendor, text, start, end, why }] }
  --lang XX    the language of all texts (ISO 639); else a page's own lang, else guessed from script and short words
  --extracted  with --json: adds \`extracted\`, the text that offsets are of

Offsets are UTF-16 units. In plain text they are those of the text as given; in a page they are those of its text as extracted:
the blocks a reader sees, joined by an empty line. Scripts, code, editors, hidden parts and navigation are no part of it.`;

/** `npm run explain`: see HELP. Exit 0, whatever was found; 2 for a wrong call or a file that is not there. */
export async function run(argv: string[]): Promise<number> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(argv);
  } catch (error) {
    console.error(`explain · ${error instanceof Error ? error.message : String(error)} · --help says how to call it`);
    return 2;
  }
  const { values, positionals } = asked;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  // `explain … | head` closes our output early; that is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const today = new Date().toISOString().slice(0, 10);
  const index = await indexOnDisk(values.data, values.out, (words) => console.error(`explain · ${words}`));
  try {
    for (const source of textsOf(positionals, values.html ?? false)) {
      const { explained, text } = explainText(index, source.file, source.read(), { html: source.html, lang: values.lang, today });
      process.stdout.write(`${values.json ? JSON.stringify(values.extracted ? { ...explained, extracted: text } : explained) : table(explained)}\n`);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    console.error(`explain · ${error.message}`);
    return 2;
  }
  return 0;
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, lang: { type: "string" }, html: { type: "boolean" }, extracted: { type: "boolean" }, help: { type: "boolean" }, data: { type: "string" }, out: { type: "string" } },
  });
}
