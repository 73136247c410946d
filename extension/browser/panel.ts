import { browser } from "./browser.ts";

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the side panel (Chrome) or the sidebar (Firefox). Must be called while the reader's press is being handled: browsers refuse it otherwise. */
export async function openPanel(tab: number | null): Promise<void> {
  if (browser.sidebarAction?.open !== undefined) return browser.sidebarAction.open();
  const { sidePanel } = globalThis.chrome as unknown as { sidePanel?: SidePanel };
  const windowId = (tab === null ? await browser.windows.getCurrent() : { id: (await browser.tabs.get(tab)).windowId }).id;
  if (sidePanel !== undefined && windowId !== undefined) await sidePanel.open({ windowId });
}
