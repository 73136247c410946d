import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { zipFolder, zipSources } from "./zip.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * `npm run build [-- chrome|firefox] [--no-zip]` compiles the facts, writes the English words, builds the extension for both browsers
 * into dist/chrome and dist/firefox, and packs dist/counterwatch-{chrome,firefox,source}.zip, byte for byte the same each time.
 */
export async function run(argv: string[]): Promise<number> {
  const targets = ["chrome", "firefox"].filter((target) => argv.every((arg) => arg.startsWith("--") || arg === target));
  for (const step of ["./compile.ts", "./words.ts"]) {
    const code = await ((await import(step)) as { run: (argv: string[]) => number | Promise<number> }).run([]);
    if (code !== 0) return code;
  }
  for (const target of targets) {
    const vite = spawnSync(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--mode", target, "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
    if (vite.status !== 0) return vite.status ?? 1;
    if (!existsSync(join(ROOT, "dist", target, "manifest.json"))) {
      console.error(`dist/${target}/manifest.json · was not written · look at vite's messages above`);
      return 1;
    }
    if (!argv.includes("--no-zip")) zipFolder(join(ROOT, "dist", target), join(ROOT, `dist/counterwatch-${target}.zip`));
  }
  if (!argv.includes("--no-zip") && targets.length === 2) zipSources(ROOT, join(ROOT, "dist/counterwatch-source.zip"));
  return 0;
}
