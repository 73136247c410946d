import { join } from "node:path";
import { build, type Rollup } from "vite";

/** The bench's own page script with ours and the peers in it, bundled as the content script is: minified, one file. */
export async function inPageScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: process.env["BENCH_PLAIN"] === undefined, target: ["chrome123", "firefox149"], lib: { entry: join(import.meta.dirname, "../../../tests/bench/in-page/main.ts"), formats: ["iife"], name: "benchMain", fileName: "bench" } },
  })) as Rollup.RollupOutput[];
  const code = built.flatMap(({ output }) => output).find((one) => one.type === "chunk")?.code;
  if (code === undefined) throw new Error("the bench's page script was not built");
  // Ours asks the browser for closed shadow roots; a plain page has no such door.
  return `globalThis.chrome ??= {};${code}`;
}
