import { publicRecord } from "../dossier/record.ts";
import { type Deck, deckRecord } from "./deck.ts";
import type { Facts } from "./facts.ts";
import { instrumentsOf } from "../dossier/dossier.ts";
import { markTable } from "./mark-table.ts";
import { compileMatchIndex } from "./match-index.ts";
import { namesOf } from "./names.ts";
import type { Registry } from "./registry.ts";
import { type DataVersion, newestCheck } from "./version.ts";

/** A file of the compiled database: its path under `.facts/`, and its text. */
export interface CompiledFile {
  path: string;
  text: string;
}

/**
 * The compiled database, in memory: the match index (a module of one string, so that it can be bundled), the card deck, the names to search, a dossier a vendor, the registries and the version.
 * Drafts are left out. The same facts give the same bytes. `hash` turns text into hex digits; facts must have been checked (`faultsOf`).
 */
export function compile(facts: Facts, hash: (text: string) => string): CompiledFile[] {
  const published = facts.vendors.filter(({ draft }) => draft === undefined);
  const records = published.map(publicRecord);
  const registry: Registry = {
    jurisdictions: facts.jurisdictions.map(({ $schema: _schema, ...jurisdiction }) => jurisdiction),
    categories: [...facts.categories],
    publishers: [...facts.publishers],
  };
  const names = namesOf(records);
  const version: DataVersion = {
    hash: hash(JSON.stringify([records, registry])).slice(0, 12),
    day: newestCheck(records, facts.jurisdictions),
    vendors: records.length,
    names: names.length,
    events: records.reduce((sum, { controls }) => sum + controls.length, 0),
  };
  const deck: Deck = Object.fromEntries(records.map((record) => [record.id, deckRecord(record)]));
  const index = compileMatchIndex(published.map(({ id, aliases }) => ({ id, aliases })), facts.languages);
  const marks = JSON.stringify(markTable(records, instrumentsOf(registry.jurisdictions)));
  return [
    { path: "mark-table.ts", text: `export default ${JSON.stringify(marks)};\n` },
    { path: "match-index.ts", text: `export default ${JSON.stringify(index)};\n` },
    file("version.json", version),
    file("deck.json", deck),
    file("names.json", names),
    file("registry.json", registry),
    ...records.map((record) => file(`dossiers/${record.id}.json`, record)),
  ];
}

function file(path: string, value: unknown): CompiledFile {
  return { path, text: `${JSON.stringify(value)}\n` };
}
