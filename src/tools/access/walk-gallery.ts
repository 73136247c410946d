import { chromium } from "playwright-core";
import { CHROMIUM } from "../browsers/chromium.ts";
import { galleryStates, openGallery, showState } from "./gallery.ts";
import { lookAt } from "./look-at.ts";
import { type Note, THEMES } from "./walk.ts";

/** Walks every wanted state of the gallery, light and dark. */
export async function walkGallery(wanted: (id: string) => boolean, note: Note): Promise<void> {
  if (CHROMIUM === undefined) throw new Error("no Chromium found · apt-get install chromium, or set CHROMIUM to its path");
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const state of (await galleryStates(page, gallery.origin)).filter(({ id }) => wanted(id)))
      for (const theme of THEMES) {
        await showState(page, gallery.origin, state, theme);
        note(state.id, theme, await lookAt(page, state.id, theme, { whole: theme === "light", width: state.width }));
      }
  } finally {
    await browser.close();
    await gallery.stop();
  }
}
