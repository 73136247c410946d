import { readSettings, type Settings } from "../../src/protocol/settings.ts";
import { browser } from "./browser.ts";

const KEY = "settings";

/** The reader's settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Some settings, or what they become from how they stand then. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);
let last: Promise<unknown> = Promise.resolve();

/** Changes some settings and keeps the rest; answers with all of them. One change after another, so that quick ones do not undo each other. */
export function changeSettings(change: Change): Promise<Settings> {
  const mine = last.then(() => apply(change));
  last = mine.catch(() => null);
  return mine;
}

async function apply(change: Change): Promise<Settings> {
  const now = await loadSettings();
  const next = { ...now, ...(typeof change === "function" ? change(now) : change) };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back whenever the settings change, in every part of the extension. Answers with a function that stops it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) changed(readSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
