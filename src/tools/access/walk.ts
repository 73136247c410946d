import type { Violation } from "./violation.ts";

export const THEMES = ["light", "dark"] as const;

/** Hears what one state in one theme came to. */
export type Note = (state: string, theme: string, found: Violation[]) => void;
