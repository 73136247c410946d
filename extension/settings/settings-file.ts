import { SETTING_KEYS, settingFits } from "../../src/protocol/setting-fits.ts";
import type { Settings } from "../../src/protocol/settings.ts";

const KIND = "counterwatch-settings";

/** Settings as a file, to be kept or taken to another browser. */
export function toFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`;
}

/**
 * What a file sets: only the settings that it names, so that the others stay. Null if it is not such a file, or if any value in it is
 * impossible: then none of it is taken. What it names and we do not know is passed over.
 */
export function fromFile(text: string): Partial<Settings> | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const { kind, settings } = (typeof file === "object" && file !== null ? file : {}) as { kind?: unknown; settings?: unknown };
  if (kind !== KIND || typeof settings !== "object" || settings === null) return null;
  const named = SETTING_KEYS.filter((key) => Object.hasOwn(settings, key));
  if (named.length === 0 || !named.every((key) => settingFits(key, (settings as Record<string, unknown>)[key]))) return null;
  return Object.fromEntries(named.map((key) => [key, (settings as Record<string, unknown>)[key]])) as Partial<Settings>;
}
