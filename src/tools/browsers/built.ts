import { join, resolve } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");

/** The built extension that is put to the test; `npm test` builds it first. BUILT names another folder than dist. */
export const builtFor = (browser: "chrome" | "firefox"): string => join(resolve(ROOT, process.env.BUILT ?? "dist"), browser);

/** Where screenshots go: looked at, not compared. */
export const SHOTS = join(ROOT, "out/screenshots");
