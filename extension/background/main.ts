import type { Card } from "../../src/card/card.ts";
import { composeCard } from "../../src/card/compose-card.ts";
import type { Day } from "../../src/facts/day.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/protocol/settings.ts";
import type { Say } from "../../src/words/say.ts";
import registry from "#facts/registry.json";
import version from "#facts/version.json";
import { drawFace } from "../hovercard/draw-face.ts";
import { browser } from "../browser/browser.ts";
import { answerAsBackground, askPage, type Sender } from "../browser/calls.ts";
import { loadSettings, onSettings } from "../browser/settings-store.ts";
import { today } from "../browser/today.ts";
import { loadSay } from "../browser/words.ts";
import { forgetTab, framesOf, showAllFound, showFound } from "./badge.ts";
import { cardRecord } from "./deck.ts";
import { layMenus, type MenuItem } from "./menus.ts";
import { openDossier, openOurs } from "./open.ts";
import { checkSelected, takeSelection } from "./selection.ts";

/** Answers calls, holds the card deck, sets the badge, menus and commands. Everything it knows of pages is in memory and goes with it. */
let settings: Settings = DEFAULT_SETTINGS;
let say: Promise<Say> = start();
let sender: Sender = { tab: null, frame: 0, ours: false };

async function start(): Promise<Say> {
  settings = await loadSettings();
  return loadSay(settings.language);
}

onSettings((changed) => {
  const { language: spoke, badge: counted } = settings;
  settings = changed;
  if (changed.badge !== counted) void say.then((one) => showAllFound({ badge: changed.badge, say: one }));
  if (changed.language !== spoke) {
    say = loadSay(changed.language);
    void say.then(layMenus);
  }
});

answerAsBackground(
  {
    card: composed,
    cardFace: async (vendor, name, published) => drawFace(await composed(vendor, name, published), { short: settings.shortCard }),
    mentionsFound: async (counts) => {
      const { tab, frame } = sender;
      if (tab !== null) await showFound(tab, frame, counts, { badge: settings.badge, say: await say });
    },
    openDossier: (vendor, section) => openDossier(vendor, section),
    takeSelection,
    framesOf,
  },
  { set: (from) => (sender = from) },
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void say.then(layMenus);
  if (reason === "install") void openOurs("extension/settings/index.html?first");
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  const text = info.selectionText ?? "";
  const item = info.menuItemId as MenuItem;
  if (item === "check-claim" && tab?.id !== undefined) checkSelected(tab.id, text);
  else if (item === "look-up") void openOurs(`extension/dossier/index.html?q=${encodeURIComponent(text.slice(0, 200))}`);
  else if (item === "digest" && tab?.id !== undefined) void openOurs(`extension/digest/index.html?tab=${tab.id}`);
});

browser.commands.onCommand.addListener((command, tab) => {
  const id = tab?.id;
  if (id === undefined) return;
  if (command === "next-mention") void askPage(id).step(1).catch(() => null);
  if (command === "previous-mention") void askPage(id).step(-1).catch(() => null);
  if (command === "check-claim") checkSelected(id, null);
});

browser.tabs.onRemoved.addListener(forgetTab);

/** A vendor's card in the reader's language, as of today; beside the article's day where the reader compares. */
async function composed(vendor: string, name: string | null, published: Day | null): Promise<Card> {
  return composeCard(cardRecord(vendor), registry, { on: today(), published: settings.since ? published : null, name, say: await say, version });
}
