#!/usr/bin/env tsx
import { helpOf, overview } from "./help.ts";

/** The one command: `counterwatch NAME …`, and `npm run NAME -- …`. Each command's file exports `run(argv) → exit code`. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: (argv: string[]) => number | Promise<number> }>>> = {
  card: () => import("./card.ts"),
  access: () => import("./access.ts"),
  check: () => import("./check.ts"),
  cite: () => import("./cite.ts"),
  claim: () => import("./claim.ts"),
  compile: () => import("./compile.ts"),
  explain: () => import("./explain.ts"),
  export: () => import("./export.ts"),
  facts: () => import("./facts.ts"),
  bench: () => import("./bench.ts"),
  build: () => import("./build.ts"),
  demo: () => import("./demo.ts"),
  import: () => import("./import/import.ts"),
  new: () => import("./new.ts"),
  schema: () => import("./schema.ts"),
  stale: () => import("./stale.ts"),
  words: () => import("./words.ts"),
};

const known = new Set(Object.keys(COMMANDS));
const [name = "", ...argv] = process.argv.slice(2);
const load = COMMANDS[name];
const help = argv.includes("--help") && !argv.includes("--") ? helpOf(name) : null;
if (name === "" || name === "--help" || name === "help") {
  console.log(overview(known));
} else if (load === undefined) {
  console.error(`counterwatch · no command '${name}' · one of: ${[...known].join(", ")} · --help says what they do`);
  process.exitCode = 2;
} else if (help !== null) {
  console.log(help);
} else {
  process.exitCode = await (await load()).run(argv);
}
