import { join } from "node:path";

/** The built extension that is put to the test; `npm test` builds it first. */
export const builtFor = (browser: "chrome" | "firefox"): string => join(import.meta.dirname, "../../../dist", browser);

/** Where screenshots go: looked at, not compared. */
export const SHOTS = join(import.meta.dirname, "../../../out/screenshots");
