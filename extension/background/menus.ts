import type { Say } from "../../src/words/say.ts";
import { browser } from "../browser/browser.ts";

export type MenuItem = "check-claim" | "look-up" | "digest";

/** Lays the context menu anew in the reader's language: check a selected sentence, look a selected name up. */
export async function layMenus(say: Say): Promise<void> {
  await browser.contextMenus.removeAll();
  const items: { id: MenuItem; title: string; contexts: ("selection" | "action")[] }[] = [
    { id: "check-claim", title: say("extension_menu_claim"), contexts: ["selection"] },
    { id: "look-up", title: say("extension_menu_look_up", { selection: "%s" }), contexts: ["selection"] },
    { id: "digest", title: say("extension_menu_digest"), contexts: ["action"] },
  ];
  for (const item of items) browser.contextMenus.create(item);
}
