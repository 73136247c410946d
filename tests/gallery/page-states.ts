import { DEFAULT_SETTINGS } from "../../src/protocol/settings.ts";
import type { State } from "./state.ts";

const dossier = async (): Promise<unknown> => {
  await import("./dossier-styles.ts");
  return import("../../extension/dossier/main.tsx");
};
const settings = async (): Promise<unknown> => {
  await import("../../extension/settings/settings.css");
  return import("../../extension/settings/main.tsx");
};

/** Dossiers at two widths, the index, settings, the first run. */
export const pageStates: State[] = [
  { id: "dossier-nso-group", says: "listed; many cases", width: 1100, query: "vendor=nso-group", show: dossier },
  { id: "dossier-sandvine", says: "removed from a list; renamed", width: 1100, query: "vendor=sandvine", show: dossier },
  { id: "dossier-as-it-stood", says: "as it stood on an earlier day; the article's day", width: 1100, query: "vendor=sandvine&on=2024-03-01&published=2024-02-28", show: dossier },
  { id: "dossier-cellebrite", says: "never listed; reports", width: 1100, query: "vendor=cellebrite", show: dossier },
  { id: "dossier-hikvision", says: "on several lists", width: 1100, query: "vendor=hikvision", show: dossier },
  { id: "dossier-small", says: "a short record: empty sections stay", width: 1100, query: "vendor=equus-technologies", show: dossier },
  { id: "dossier-unknown", says: "no such record", width: 1100, query: "vendor=no-such-vendor", show: dossier },
  { id: "dossier-sandvine-ar", says: "Arabic, right to left", width: 1100, query: "vendor=sandvine", language: "ar", show: dossier },
  { id: "panel-nso-group", says: "the same in one column", width: 380, query: "panel&vendor=nso-group", show: dossier },
  { id: "panel-sandvine", says: "the same in one column, as it stood", width: 380, query: "panel&vendor=sandvine&on=2024-03-01", show: dossier },
  { id: "panel-index", says: "all vendors in the panel", width: 380, query: "panel", show: dossier },
  { id: "index", says: "all vendors: search, filters, plots, table", width: 1100, show: dossier },
  { id: "index-query", says: "found by a name in another script", width: 1100, query: "q=海康", show: dossier },
  { id: "index-nothing", says: "nothing on record; near in spelling", width: 1100, query: "q=Sandwine", show: dossier },
  { id: "settings", says: "as a new reader has them", width: 1100, settings: { chosen: true }, show: settings },
  {
    id: "settings-full", says: "sites, kinds, single vendors and a watch-list set", width: 1100, show: settings,
    settings: {
      ...DEFAULT_SETTINGS, chosen: true, marks: "discreet", sitesOff: { "bank.example": "2026-11-03", "mail.example": "2026-10-12" }, sitesQuiet: ["forum.example"],
      categoriesOff: ["location-data"], vendorsOff: ["palantir"], watchList: [{ text: "AppLogic Networks", note: "Sandvine’s name since March 2025" }, { text: "شركة مثال", note: "" }],
    },
  },
  { id: "settings-narrow", says: "in a narrow window", width: 380, settings: { chosen: true }, show: settings },
  { id: "first-run", says: "the one question; nothing chosen beforehand", width: 1100, query: "first", show: settings },
  { id: "first-run-narrow", says: "the same in a narrow window", width: 380, query: "first", show: settings },
  { id: "settings-ar", says: "Arabic, right to left", width: 1100, language: "ar", settings: { chosen: true }, show: settings },
  { id: "first-run-ar", says: "Arabic, right to left", width: 1100, query: "first", language: "ar", show: settings },
];
