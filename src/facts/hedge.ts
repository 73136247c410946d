import { z } from "zod";

/** How sure the source itself is; shown, never dropped. */
export const Hedge = z.enum(["alleged", "reported", "found", "determined"]);
export type Hedge = z.infer<typeof Hedge>;

/** What kind of evidence a report rests on. */
export const Evidence = z.enum(["forensic", "court", "official", "leak", "scan", "reported"]);
export type Evidence = z.infer<typeof Evidence>;
