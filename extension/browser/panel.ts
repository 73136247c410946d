import { browser } from "./browser.ts";

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
  setOptions(options: { path: string; enabled: true }): Promise<void>;
}

/** What the panel shows unless something else was asked for. */
const RECORD = "extension/dossier/index.html?panel";

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) on one of our pages. Must be called while the reader's press is being handled:
 * both browsers refuse it later, so nothing is awaited before. Rejects where there is no panel.
 */
export function openPanel(tab: number | null, page = RECORD): Promise<void> {
  if (browser.sidebarAction?.open !== undefined) {
    void browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(page) });
    return browser.sidebarAction.open();
  }
  const { sidePanel } = globalThis.chrome as unknown as { sidePanel?: SidePanel };
  if (sidePanel === undefined) return Promise.reject(new Error("this browser has no side panel"));
  void sidePanel.setOptions({ path: page, enabled: true });
  return tab === null ? browser.windows.getCurrent().then(({ id = -1 }) => sidePanel.open({ windowId: id })) : sidePanel.open({ tabId: tab });
}
