import type { PageFindings } from "../../src/protocol/calls.ts";
import { browser } from "../browser/browser.ts";
import { ask, askPage } from "../browser/calls.ts";

/** The tab that the popup is about, and what its page names. */
export interface PageState {
  tab: number;
  /** null: the page does not answer, so it was not read */
  host: string | null;
  findings: PageFindings | null;
  /** vendor → the frames that name it, with how often */
  frames: Map<string, { frame: number; count: number }[]>;
}

/** The tab beneath: `?tab=ID` if the popup was opened as a page of its own, else the active one. */
async function tabBeneath(): Promise<number> {
  const given = new URLSearchParams(location.search).get("tab");
  if (given !== null) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Asks the page and each of its frames what they name, and adds up. */
export async function pageOf(): Promise<PageState> {
  const tab = await tabBeneath();
  const state: PageState = { tab, host: null, findings: null, frames: new Map() };
  try {
    state.host = await askPage(tab).host();
    state.findings = await askPage(tab).mentions();
  } catch {
    return state;
  }
  addUp(state, 0, state.findings);
  const others = (await ask().framesOf(tab).catch(() => [])).filter((frame) => frame !== 0);
  for (const frame of others) {
    const found = await askPage(tab, frame).mentions().catch(() => null);
    if (found !== null) addUp(state, frame, found);
  }
  return state;
}

function addUp(state: PageState, frame: number, found: PageFindings): void {
  for (const mention of found.mentions) {
    if (mention.count === 0) continue;
    state.frames.set(mention.vendor, [...(state.frames.get(mention.vendor) ?? []), { frame, count: mention.count }]);
    const known = state.findings?.mentions.find((one) => one.vendor === mention.vendor);
    if (frame === 0) continue;
    if (known) known.count += mention.count;
    else state.findings?.mentions.push({ ...mention });
  }
}
