import type { Day } from "../facts/day.ts";
import type { Named } from "./named.ts";
import type { Reading } from "./reading.ts";

/** Languages besides English whose listing claims are read. */
export function isRead(lang: string): boolean {
  return lang === "none-yet";
}

/** Placeholder until the language tables are in. */
export function readOther(_text: string, _names: readonly Named[], _on: Day, _lang: string): Reading[] {
  return [];
}
