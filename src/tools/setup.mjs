/**
 * What a fresh clone lacks, installed with nothing but Node and git: npm's packages, and real browsers where the system can.
 * Plain JavaScript, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** Runs a program in the project's folder with its output shown; answers with its exit code. */
export function run(program, args) {
  return spawnSync(program, args, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}

/** Runs a command of ours (`src/tools/counterwatch.ts`). */
export function counterwatch(...args) {
  return run(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "src/tools/counterwatch.ts", ...args]);
}

/** Installs npm's packages exactly as locked, unless that has been done. Ends the process if it fails. */
export function installPackages() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old · install Node 20.19 or newer`);
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const done = join(ROOT, "node_modules/.counterwatch-installed");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return;
  // `npm ci` empties node_modules first: where they already fit the lock it is skipped.
  const installed = join(ROOT, "node_modules/.package-lock.json");
  if (existsSync(installed) && sameVersions(lock, readFileSync(installed, "utf8"))) return;
  console.log("Installing npm packages …");
  if (run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0) fail("npm ci failed · see its message above; the npm registry must be reachable");
}

function sameVersions(lock, installed) {
  const wanted = JSON.parse(lock).packages;
  const has = JSON.parse(installed).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || has[path]?.version === version);
}

const BROWSERS = {
  chromium: [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  "firefox-esr": [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

/** Which of the two browsers are missing. */
export function missingBrowsers() {
  return Object.keys(BROWSERS).filter((name) => !BROWSERS[name].some((path) => path && existsSync(path)));
}

/** Installs missing browsers by apt where that is possible; else says what to install. Answers with what is still missing. */
export function installBrowsers() {
  const missing = missingBrowsers();
  if (missing.length === 0) return [];
  const sudo = process.getuid?.() === 0 ? [] : spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
  if (existsSync("/usr/bin/apt-get") && sudo !== null) {
    console.log(`Installing ${missing.join(" and ")} …`);
    const apt = (...args) => spawnSync([...sudo, "apt-get"][0], [...sudo, "apt-get", "-qq", ...args].slice(1), { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...missing);
  }
  const still = missingBrowsers();
  if (still.length > 0) console.error(`Missing: ${still.join(", ")} · install with: apt-get install ${still.join(" ")} · or set CHROMIUM and FIREFOX to where they are`);
  return still;
}

/** Says what is wrong and what to do, and ends with 1. */
export function fail(words) {
  console.error(words);
  process.exit(1);
}
