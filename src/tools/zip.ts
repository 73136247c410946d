import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The one time stamp in every zip: a build's bytes must not tell when it was made. */
const EPOCH = new Date("1980-01-01T00:00:00");

/** Packs a folder's files, sorted by name; the same files give the same bytes. */
export function zipFolder(folder: string, to: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  write(folder, files, to);
}

/** Packs the sources that git tracks or would track: what a store's reviewer needs to rebuild the extension. */
export function zipSources(root: string, to: string): void {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  write(root, files.split("\0").filter((file) => file !== ""), to);
}

function write(folder: string, files: string[], to: string): void {
  const zip: Zippable = {};
  for (const file of files.map((name) => name.replaceAll("\\", "/")).sort()) zip[file] = [readFileSync(join(folder, file)), { mtime: EPOCH, level: 9 }];
  writeFileSync(to, zipSync(zip));
}
