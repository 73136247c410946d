import type { Section } from "../../src/protocol/calls.ts";
import { browser } from "../browser/browser.ts";

/** Opens a vendor's dossier in a tab of its own, at a section if one is given. */
export async function openDossier(vendor: string, section: Section | null): Promise<void> {
  await openOurs(`extension/dossier/index.html?vendor=${encodeURIComponent(vendor)}${section === null ? "" : `#${section}`}`);
}

/** Opens one of our own pages in a tab. */
export async function openOurs(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
