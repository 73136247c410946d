import type { Say } from "../words/say.ts";
import type { Card, CardSource } from "./card.ts";
import type { Digest, DigestItem } from "./digest.ts";

const MOST_PLACES = 3;

/** A digest as Markdown: a section a vendor, each line with its sources, the quoted words linked to their place. */
export function digestMarkdown(digest: Digest, say: Say): string {
  const body = digest.items.flatMap((item) => [`## ${plain(item.card.name)}`, "", ...findingLines(item.card, say).map((line) => `- ${line}`), ...placeLines(item, say).map((line) => `- ${line}`), ""]);
  return [`# ${plain(digest.title)}`, "", plain(digest.headline), `${plain(digest.dated)} · <${digest.address}>`, "", ...body, plain(digest.asOf), ""].join("\n");
}

/** A digest as a checklist for an editor: one box a vendor, with what the record says under it. */
export function digestChecklist(digest: Digest, say: Say): string {
  const body = digest.items.flatMap((item) => [
    `- [ ] ${plain(say("desk_digest_ask", { vendor: item.card.name }))}`,
    ...findingLines(item.card, say).map((line) => `  - ${line}`),
    ...placeLines(item, say).map((line) => `  - [ ] ${line}`),
  ]);
  return [`# ${plain(digest.title)}`, "", plain(digest.headline), `${plain(digest.dated)} · <${digest.address}>`, "", ...body, "", plain(digest.asOf), ""].join("\n");
}

/** A digest's places as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a mention, JSON-LD. */
export function digestAnnotations(digest: Digest): string {
  const annotations = digest.items.flatMap(({ card, places }) =>
    places.map(({ selector }) => ({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      motivation: "identifying",
      body: { type: "TextualBody", value: `${card.name}: ${card.finding}. ${card.asOf}.`, format: "text/plain", language: card.locale },
      target: { source: digest.address, selector },
    })),
  );
  return `${JSON.stringify(annotations, null, 2)}\n`;
}

function findingLines(card: Card, say: Say): string[] {
  const lines = [cited(card.finding, card.since === null ? card.detailSources : [...card.since.then.sources, ...card.since.now.sources])];
  if (card.since !== null) lines.push(plain(say("desk_digest_then_now", { then: `${card.since.then.state} (${card.since.then.detail})`, now: `${card.since.now.state} (${card.since.now.detail})` })));
  else if (card.detail !== "") lines.push(plain(card.detail));
  // The vendor's own answer goes wherever the finding goes.
  for (const row of card.rows.filter(({ kind }) => kind === "answer")) lines.push(cited(`${row.label}: ${row.said.text} (${row.by})`, row.sources));
  return lines;
}

function placeLines({ places }: DigestItem, say: Say): string[] {
  const lines = places.slice(0, MOST_PLACES).map(({ selector: { prefix, exact, suffix }, link }) => `[“…${plain(prefix.slice(-40))}**${plain(exact)}**${plain(suffix.slice(0, 40))}…”](${link})`);
  return places.length > MOST_PLACES ? [...lines, plain(say.count("desk_digest_more", places.length - MOST_PLACES))] : lines;
}

function cited(text: string, sources: readonly CardSource[]): string {
  return [plain(text), ...sources.map(({ label, url }) => `[${plain(label)}](${url})`)].join(" ");
}

/** Text that Markdown leaves as it is, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/([\\`*_[\]<>#|])/g, "\\$1");
}
