import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Id } from "../facts/id.ts";
import { Categories } from "../facts/registry.ts";
import { skeleton } from "./skeleton.ts";

const DATA = join(import.meta.dirname, "../../data");
const USE = 'npm run new vendor acme-labs -- --category imsi-catcher [--name "Acme Labs"] [--data DIR]';

/** `npm run new vendor ID -- --category ID [--name NAME]`: writes a draft that asks the right questions. Never overwrites. Exit 2 on a wrong call. */
export function run(argv: string[]): number {
  const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { name: { type: "string" }, category: { type: "string" }, data: { type: "string" } } });
  const [kind, id = ""] = positionals;
  const data = values.data ?? DATA;
  if (kind !== "vendor" || !Id.safeParse(id).success) return refuse(`new · say what: 'vendor' and an id of lower-case words joined by hyphens · ${USE}`);
  const categories = Categories.parse(JSON.parse(readFileSync(join(data, "categories.json"), "utf8")));
  if (!categories.some((category) => category.id === values.category))
    return refuse([`new · which category? · ${USE}`, ...categories.map((category) => `  ${category.id} · ${category.meaning.en}`)].join("\n"));
  const file = join(data, "vendors", `${id}.json`);
  if (existsSync(file)) return refuse(`data/vendors/${id}.json · is there already · edit it, or choose another id`);
  const name = values.name ?? id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify(skeleton({ id, name, category: values.category ?? "", today }), null, 2)}\n`);
  console.log(`data/vendors/${id}.json · a draft full of questions · answer each TODO, then npm run check -- ${id}; data/README.md says how`);
  return 0;
}

function refuse(words: string): 2 {
  console.error(words);
  return 2;
}
