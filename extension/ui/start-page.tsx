import { render, type ComponentChild } from "preact";
import type { Settings } from "../../src/protocol/settings.ts";
import type { Say } from "../../src/words/say.ts";
import { loadSettings, onSettings } from "../browser/settings-store.ts";
import { loadSay } from "../browser/words.ts";
import { Saying } from "./saying.ts";

/** Starts one of our own pages: settings and language first, then the page in its language, direction and colours; follows both when they change. */
export async function startPage(page: (settings: Settings, say: Say) => ComponentChild): Promise<void> {
  let shown = await loadSettings();
  await show(shown, page);
  onSettings((changed) => {
    const another = changed.language !== shown.language || changed.theme !== shown.theme;
    shown = changed;
    if (another) void show(changed, page);
  });
}

async function show(settings: Settings, page: (settings: Settings, say: Say) => ComponentChild): Promise<void> {
  const say = await loadSay(settings.language);
  const root = document.documentElement;
  root.lang = say.locale;
  root.dir = say.dir;
  if (settings.theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  render(<Saying.Provider value={say}>{page(settings, say)}</Saying.Provider>, document.body);
}
