import { resolve } from "node:path";
import { defineConfig } from "vite";

const here = import.meta.dirname;

/**
 * Builds the gallery: our own surfaces as a plain page, with a stand-in for the browser beneath them. `npm run access` builds and walks it;
 * to look at it while working: `npx vite --config tests/gallery/vite.config.ts`.
 */
export default defineConfig({
  root: here,
  base: "./",
  publicDir: resolve(here, "../../extension/public"),
  define: { __SURFACES__: JSON.stringify(["popup", "dossier", "settings", "claim", "digest"]) },
  resolve: { alias: { "webextension-polyfill": resolve(here, "stand-in.ts") } },
  build: {
    outDir: resolve(here, "../../out/gallery"),
    emptyOutDir: true,
    target: "chrome123",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
