import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { put } from "./write-file.ts";

/** The checkout's top folder. */
export const TOP = join(import.meta.dirname, "../..");

/** Folders whose files decide what is compiled. */
const ROOMS = ["src/facts", "src/dossier", "src/compile", "src/match", "src/text"];

/**
 * Sees to it that `out` holds the database compiled from `data`, and gives `out`. Nothing is compiled, nor even loaded, if
 * data and code are those of the last time. Throws a ComplaintsError where the facts are wrong.
 */
export async function compiled(data = join(TOP, "data"), out = join(TOP, ".facts")): Promise<{ folder: string; fresh: boolean }> {
  const inputs = fingerprint([data, ...ROOMS.map((room) => join(TOP, room))]);
  const mark = join(out, "inputs");
  if (existsSync(mark) && readFileSync(mark, "utf8") === inputs) return { folder: out, fresh: false };
  const { writeCompiled } = await import("./write-compiled.ts");
  // While files are half new, the mark must not vouch for them.
  rmSync(mark, { force: true });
  writeCompiled(data, out);
  put(mark, inputs);
  return { folder: out, fresh: true };
}

/** A hash over names and contents of all .json and .ts files in some folders. */
function fingerprint(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(json|ts)$/.test(file)).sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(folder, file))).update("\0");
  }
  return hash.digest("hex");
}
