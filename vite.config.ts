import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { toFirefox } from "./src/tools/manifest.ts";

/** Wiring only: `vite build --mode chrome|firefox`. Pages are every `extension/*\/index.html`. */
export default defineConfig(({ mode }) => {
  const manifest = JSON.parse(readFileSync("manifest.json", "utf8"));
  const firefox = mode === "firefox";
  return {
    publicDir: "extension/public",
    plugins: [crx({ manifest: (firefox ? toFirefox(manifest) : manifest) as ManifestV3Export, browser: firefox ? "firefox" : "chrome" })],
    define: { __SURFACES__: JSON.stringify(readdirSync("extension").filter((surface) => existsSync(resolve("extension", surface, "index.html")))) },
    build: {
      outDir: `dist/${firefox ? "firefox" : "chrome"}`,
      emptyOutDir: true,
      target: firefox ? "firefox149" : "chrome123",
      modulePreload: { polyfill: false },
      // Readable for a store's reviewer, and for anyone who rebuilds it: the content script is the only thing that must be small.
      minify: true,
      rollupOptions: { input: readdirSync("extension").map((surface) => resolve("extension", surface, "index.html")).filter((page) => existsSync(page)) },
      reportCompressedSize: false,
    },
  };
});
