import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFor } from "../browsers/built.ts";

/** Bytes of the built content script: its code, and the database strings in it. */
export function scriptSize(browser: "chromium" | "firefox"): { code: number; data: number } {
  const folder = builtFor(browser === "chromium" ? "chrome" : "firefox");
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { content_scripts: { js: string[] }[] };
  const text = manifest.content_scripts.flatMap(({ js }) => js).map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
  const all = Buffer.byteLength(text);
  // The database is JSON in string literals; nothing else that long is.
  const data = [...text.matchAll(/(["'`])\{\\?"(?:\\[\s\S]|(?!\1)[^\\])*\1/g)].map(([literal]) => Buffer.byteLength(literal)).filter((bytes) => bytes > 4000).reduce((sum, bytes) => sum + bytes, 0);
  return { code: all - data, data };
}
