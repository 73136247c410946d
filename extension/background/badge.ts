import type { Say } from "../../src/words/say.ts";
import { browser } from "../browser/browser.ts";

/** tab → frame → vendor → count: a page's frames each say what they name. Held in memory only. */
const found = new Map<number, Map<number, Record<string, number>>>();

/** Remembers what a frame of a tab names, and shows how many vendors the tab names on the toolbar button. */
export async function showFound(tab: number, frame: number, counts: Record<string, number>, options: { badge: boolean; say: Say }): Promise<void> {
  const frames = frame === 0 ? new Map<number, Record<string, number>>() : (found.get(tab) ?? new Map());
  frames.set(frame, counts);
  found.set(tab, frames);
  await show(tab, options);
}

/** Shows the counts anew on every tab: the reader wants them, or wants them no more. */
export function showAllFound(options: { badge: boolean; say: Say }): void {
  for (const tab of found.keys()) void show(tab, options).catch(() => null);
}

async function show(tab: number, options: { badge: boolean; say: Say }): Promise<void> {
  const frames = found.get(tab) ?? new Map<number, Record<string, number>>();
  const vendors = new Set([...frames.values()].flatMap((one) => Object.keys(one).filter((id) => (one[id] ?? 0) > 0)));
  const text = options.badge && vendors.size > 0 ? String(vendors.size) : "";
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: "#454B54" });
  await browser.action.setTitle({ tabId: tab, title: vendors.size === 0 ? options.say("extension_action") : options.say.count("popup_names_vendors", vendors.size) });
}

/** The frames of a tab that have said what they name. */
export function framesOf(tab: number): number[] {
  return [...(found.get(tab)?.keys() ?? [])];
}

/** Forgets a tab. */
export function forgetTab(tab: number): void {
  found.delete(tab);
}
