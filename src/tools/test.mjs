/**
 * `npm test`: installs what is missing, then all that CI runs, in order: facts, types, house, data, src, tools, build, browsers.
 * Every step runs even if an earlier one failed; the last line counts all tests together, `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, counterwatch, installBrowsers, installPackages, run } from "./setup.mjs";

installPackages();
const missing = installBrowsers();

let passed = 0;
let failed = 0;
const OUT = join(ROOT, "out/test");
mkdirSync(OUT, { recursive: true });

step("the facts compile", () => counterwatch("compile"));
step("the types hold", () => run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b"]));
step("the code is tidy", () => run(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "lint", "--config-path=src/tools/lint.json", "--diagnostic-level=error", "src", "extension", "tests", "vite.config.ts"]));
vitest("plain");
if (step("both extensions and their zips build", () => counterwatch("build"))) {
  step("Mozilla's linter finds no error", () => run(process.execPath, [join(ROOT, "node_modules/web-ext/bin/web-ext.js"), "lint", "-s", "dist/firefox", "--no-config-discovery", "--output", "text"]));
  if (missing.length > 0) step(`there is ${missing.join(" and ")} to test in`, () => 1);
  vitest("browser");
} else {
  step("the browsers' tests have an extension to load", () => 1);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** One check that is no suite: counts as one test. */
function step(name, check) {
  console.log(`\n── ${name} …`);
  const fine = check() === 0;
  console.log(`${fine ? "✓" : "✗"} ${name}`);
  if (fine) passed += 1;
  else failed += 1;
  return fine;
}

/** A project of tests/vitest.config.ts; a suite that did not load, or a run without tests, counts as failed. */
function vitest(project) {
  console.log(`\n── tests: ${project}`);
  const report = join(OUT, `${project}.json`);
  rmSync(report, { force: true });
  const code = run(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--config", "tests/vitest.config.ts", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  let counts = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0 };
  try {
    counts = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    console.error(`✗ ${project} · wrote no report; it did not run`);
  }
  passed += counts.numPassedTests;
  const broken = counts.numFailedTests > 0 ? counts.numFailedTests : counts.numFailedTestSuites;
  failed += broken > 0 ? broken : code !== 0 || counts.numPassedTests === 0 ? 1 : 0;
}
