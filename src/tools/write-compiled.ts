import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../compile/compile.ts";
import { readFacts } from "./read-facts.ts";
import { put } from "./write-file.ts";

/** Compiles the facts in `data` into the folder `out`; files that have not changed keep their time. Throws a ComplaintsError. */
export function writeCompiled(data: string, out: string): void {
  const files = compile(readFacts(data), (text) => createHash("sha256").update(text).digest("hex"));
  const kept = new Set(files.map(({ path }) => path));
  for (const { path, text } of files) put(join(out, path), text);
  for (const file of readdirSync(join(out, "dossiers"))) if (!kept.has(`dossiers/${file}`)) rmSync(join(out, "dossiers", file));
}
