import type { Selected } from "../../src/protocol/calls.ts";
import { askPage } from "../browser/calls.ts";
import { openPanel } from "../browser/panel.ts";
import { openOurs } from "./open.ts";

const LONGEST = 5000;
let waiting: Promise<Selected | null> = Promise.resolve(null);
let asked = 0;

/**
 * Opens the claim page beside the reader's page with what is selected there (`text`, where the menu already gives it), its language and the
 * article's day. Kept in memory until the claim page takes it. The panel is opened at once, while the reader's press still counts for the browser.
 */
export function checkSelected(tab: number, text: string | null): void {
  asked += 1;
  const page = `extension/claim/index.html?nth=${asked}`;
  void openPanel(tab, page).catch(() => openOurs(page));
  waiting = gather(tab, text);
}

/** What waits to be checked, once; then it is forgotten. */
export async function takeSelection(): Promise<Selected | null> {
  const taken = await waiting;
  waiting = Promise.resolve(null);
  return taken;
}

async function gather(tab: number, text: string | null): Promise<Selected | null> {
  const page = askPage(tab);
  const [selected, found] = await Promise.all([page.selection().catch(() => ({ text: "", lang: "" })), page.mentions().catch(() => null)]);
  const passage = (text ?? selected.text).trim().slice(0, LONGEST);
  return passage === "" ? null : { text: passage, lang: selected.lang, published: found?.published.day ?? null };
}
