export {};

/** The one command: `counterwatch NAME …`, and `npm run NAME -- …`. Each command's file exports `run(argv) → exit code`. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: (argv: string[]) => number | Promise<number> }>>> = {
  check: () => import("./check.ts"),
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

const [name = "", ...argv] = process.argv.slice(2);
const load = COMMANDS[name];
if (load === undefined) {
  console.error(`counterwatch · no command '${name}' · one of: ${Object.keys(COMMANDS).join(", ")}`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load()).run(argv);
}
