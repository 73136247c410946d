import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { NamedRule } from "../rules/apply-rules.ts";
import type { Rule } from "../rules/rule.ts";

const FOLDER = join(import.meta.dirname, "../rules");

/** Every rule in src/rules, by folder: a file that exports `rule` is one; the rest there serve them. In order of their names. */
export async function readRules(): Promise<NamedRule[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts")).sort();
  const modules = await Promise.all(files.map(async (file) => ({ file, module: (await import(join(FOLDER, file))) as { rule?: Rule } })));
  return modules.flatMap(({ file, module: { rule } }) => (rule === undefined ? [] : [{ id: basename(file, ".ts"), rule }]));
}
