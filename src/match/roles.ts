import type { AliasEntry, MatchIndex } from "./open-index.ts";

export const COMPANY = 1;
export const AGAINST = 2;

const known = new WeakMap<MatchIndex, Map<string, ReadonlyMap<number, number>>>();

/** What each evidence word (number in `index.data.words`) says of an alias in a text of some languages: `COMPANY`, `AGAINST`, or both as bits. */
export function rolesFor(index: MatchIndex, alias: AliasEntry, langs: readonly string[]): ReadonlyMap<number, number> {
  const key = `${alias.company} ${alias.against} ${alias.entityNumber} ${langs.join()}`;
  let tables = known.get(index);
  if (!tables) known.set(index, (tables = new Map()));
  const there = tables.get(key);
  if (there) return there;
  const roles = new Map<number, number>();
  const add = (list: number | undefined, role: number): void => {
    for (const word of index.data.lists[list ?? 0] ?? []) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  add(alias.company, COMPANY);
  add(alias.against, AGAINST);
  for (const lang of new Set(langs)) {
    const sense = index.data.senses[index.data.languages.indexOf(lang)]?.[alias.entityNumber];
    add(sense?.[0], COMPANY);
    add(sense?.[1], AGAINST);
  }
  tables.set(key, roles);
  return roles;
}
