import deck from "#facts/deck.json";
import registry from "#facts/registry.json";
import version from "#facts/version.json";
import { composeCard } from "../../src/card/compose-card.ts";
import type { Request } from "../../src/protocol/wire.ts";
import { loadSay } from "../../extension/browser/words.ts";
import { stage } from "./stage.ts";

/** Stands in for the browser beneath our surfaces: the real facts, composed by the real code; the page beneath is the state's. */
const nothing = { addListener: () => undefined, removeListener: () => undefined };

async function asBackground({ call, args }: Request): Promise<unknown> {
  const [vendor = "", name = null, published = null] = args as [string?, (string | null)?, (string | null)?];
  if (call === "framesOf") return { ok: true, value: [] };
  if (call === "takeSelection") return { ok: true, value: stage.state?.selected ?? null };
  const record = deck[vendor];
  if (call !== "card" || record === undefined || stage.state?.failing?.includes(vendor)) return { ok: false, error: { code: "failed", words: "as the state asks" } };
  return { ok: true, value: composeCard(record, registry, { on: version.day, published, name, say: await loadSay(stage.settings.language), version }) };
}

async function asPage({ call, args }: Request): Promise<unknown> {
  const page = stage.state?.page;
  if (!page) throw new Error("Could not establish connection. Receiving end does not exist.");
  const values: Record<string, unknown> = { host: page.host, mentions: page.findings, reveal: args[1], digest: { address: "https://news.example/article", quotes: stage.state?.quotes ?? [] } };
  return { ok: true, value: values[call] ?? null };
}

export default {
  runtime: { getURL: (path: string) => new URL(path, new URL(".", location.href)).href, sendMessage: asBackground, openOptionsPage: async () => undefined, onMessage: nothing },
  tabs: { query: async () => [{ id: 1, windowId: 1 }], get: async () => ({ id: 1, windowId: 1 }), sendMessage: (_tab: number, request: Request) => asPage(request), create: async () => undefined },
  windows: { getCurrent: async () => ({ id: 1 }) },
  i18n: { getUILanguage: () => "en" },
  storage: {
    local: {
      get: async () => ({ settings: stage.settings }),
      set: async (next: { settings: typeof stage.settings }) => void (stage.settings = next.settings),
      onChanged: nothing,
    },
  },
};
