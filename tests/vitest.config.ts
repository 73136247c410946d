import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Tests run in Node; what a browser decides is driven in a real one (tests/browser), one file at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    projects: [
      { extends: true, test: { name: "plain", include: ["tests/*.test.ts", "tests/{data,src,tools,extension}/**/*.test.ts"], testTimeout: 30_000 } },
      { extends: true, test: { name: "browser", include: ["tests/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
