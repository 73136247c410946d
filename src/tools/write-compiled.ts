import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../compile/compile.ts";
import { readFacts } from "./read-facts.ts";

/** Compiles the facts in `data` into the folder `out`; files that have not changed keep their time. Throws a ComplaintsError. */
export function writeCompiled(data: string, out: string): void {
  const files = compile(readFacts(data), (text) => createHash("sha256").update(text).digest("hex"));
  const kept = new Set(files.map(({ path }) => path));
  for (const { path, text } of files) put(join(out, path), text);
  for (const file of readdirSync(join(out, "dossiers"))) if (!kept.has(`dossiers/${file}`)) rmSync(join(out, "dossiers", file));
}

/** Writes a file whole or not at all, so that another process never reads half of it. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    // Not there yet.
  }
  const half = `${path}.${process.pid}.tmp`;
  writeFileSync(half, text);
  renameSync(half, path);
}
