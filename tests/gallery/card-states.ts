import deck from "#facts/deck.json";
import registry from "#facts/registry.json";
import version from "#facts/version.json";
import { composeCard } from "../../src/card/compose-card.ts";
import type { CardFace } from "../../src/card/card-face.ts";
import type { Reason } from "../../src/match/mention.ts";
import { loadSay } from "../../extension/browser/words.ts";
import { drawFace } from "../../extension/hovercard/draw-face.ts";
import { fillIn } from "../../extension/hovercard/fill-in.ts";
import { putUp } from "../../extension/hovercard/put-up.ts";
import { type Failure, waitingFace } from "../../extension/hovercard/waiting-face.ts";
import { sentence } from "./sentence.ts";
import { stage } from "./stage.ts";
import type { State } from "./state.ts";

interface Wish {
  vendor: string;
  name?: string;
  published?: string;
  short?: boolean;
  /** attributes of the card's outermost element: what a press has changed */
  pressed?: Record<string, string>;
  why?: Reason;
}

const STRONG: Reason = { rule: "strong", words: [] };
const COMPANY: Reason = { rule: "company", words: [{ text: "spyware", distance: 12, speaks: "for" }, { text: "Intellexa", distance: 31, speaks: "for" }] };

function put(name: string, face: CardFace, { why = STRONG, pressed = {} }: Partial<Wish>): void {
  document.body.append(sentence(name));
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${face.sheet}\n:host { position: static; }`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement("div");
  box.className = "stage";
  box.dataset.theme = document.documentElement.dataset.theme ?? "light";
  const card = putUp(face.tree);
  if (card instanceof HTMLElement) {
    fillIn(card, why, { before: "links that would have installed ", exact: name, after: ", the spyware sold by the company, on the phones of two reporters" });
    for (const [attribute, value] of Object.entries(pressed)) card.setAttribute(attribute, value);
  }
  box.append(card);
  root.append(box);
  document.querySelector("main")?.append(host);
}

const card = (id: string, says: string, wish: Wish, language?: string): State => ({
  id: `card-${id}`, says, width: 480, ...(language !== undefined && { language }),
  show: async () => {
    const record = deck[wish.vendor];
    if (record === undefined) throw new Error(`no record of ${wish.vendor}`);
    const say = await loadSay(stage.settings.language);
    const composed = composeCard(record, registry, { on: version.day, published: wish.published ?? null, name: wish.name ?? null, say, version });
    put(wish.name ?? record.name, drawFace(composed, { short: wish.short ?? false }), wish);
  },
});
const waiting = (id: string, says: string, failure: Failure | null): State => ({ id: `card-${id}`, says, width: 480, show: async () => put("Hikvision", waitingFace("Hikvision", failure), {}) });
const longest = Object.values(deck).reduce((most, record) => (record.name.length > most.name.length ? record : most));

/** The hover card's states, drawn as the background draws them and put up as a page puts them up. */
export const cardStates: State[] = [
  card("listed", "on a list: what it does, and what it does not do", { vendor: "nso-group" }),
  card("changed", "listed when the article was written, removed since", { vendor: "sandvine", published: "2024-02-28" }),
  card("listed-since", "on no list when the article was written", { vendor: "intellexa", published: "2022-05-01" }),
  card("removed", "removed; the article has no date", { vendor: "sandvine" }),
  card("never-listed", "reports on record; on none of the lists we cover", { vendor: "cellebrite" }),
  card("several-lists", "on several lists", { vendor: "hikvision" }),
  card("product", "named by its product", { vendor: "intellexa", name: "Predator" }),
  card("why", "why is this marked: a weak name and its company", { vendor: "intellexa", name: "Predator", why: COMPANY, pressed: { "data-face": "why" } }),
  card("more", "everything the card holds", { vendor: "nso-group", pressed: { "data-more": "" } }),
  card("pinned", "kept open, copied", { vendor: "nso-group", pressed: { "data-pinned": "", "data-copied": "" } }),
  card("short", "for readers who asked for less", { vendor: "hikvision", short: true }),
  card("longest", "the longest name on record", { vendor: longest.id }),
  card("small", "a short record", { vendor: "equus-technologies" }),
  waiting("waiting", "the record takes longer than 150 ms", null),
  waiting("failed", "the record would not open: that is ours", { words: "The record would not open. This says nothing about the vendor.", again: "Try again" }),
  card("changed-ar", "Arabic: then stands right of now", { vendor: "sandvine", published: "2024-02-28" }, "ar"),
  card("listed-he", "Hebrew", { vendor: "nso-group" }, "he"),
  card("several-lists-zh", "Chinese: no bookish face", { vendor: "hikvision" }, "zh_CN"),
];
