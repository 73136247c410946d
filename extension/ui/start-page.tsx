import { render, type ComponentChild } from "preact";
import type { Settings } from "../../src/protocol/settings.ts";
import type { Say } from "../../src/words/say.ts";
import { loadSettings } from "../browser/settings-store.ts";
import { loadSay } from "../browser/words.ts";
import { Saying } from "./saying.ts";

/** Starts one of our own pages: settings and language first, then the page in its language, direction and colours. */
export async function startPage(page: (settings: Settings, say: Say) => ComponentChild): Promise<void> {
  const settings = await loadSettings();
  const say = await loadSay(settings.language);
  const root = document.documentElement;
  root.lang = say.locale;
  root.dir = say.dir;
  if (settings.theme !== "auto") root.dataset.theme = settings.theme;
  render(<Saying.Provider value={say}>{page(settings, say)}</Saying.Provider>, document.body);
}
