import type { Registry } from "../../../src/compile/registry.ts";
import { countryName } from "../../../src/words/country-name.ts";
import { proseIn } from "../../../src/words/prose-in.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import type { IndexRow } from "./rows.ts";
import { NOTHING_SELECTED, type Selection } from "./selection.ts";

const STANDINGS = ["", "listed", "delisted", "not-found"] as const;

/** What narrows the index: standing, category, country, list. */
export function Filters({ rows, registry, selection, change }: { rows: readonly IndexRow[]; registry: Registry; selection: Selection; change: (part: Partial<Selection>) => void }) {
  const say = useSay();
  const word = { "": "index_standing_any", listed: "index_standing_listed", delisted: "index_standing_removed", "not-found": "index_standing_not_found" } as const;
  const categories = registry.categories.filter(({ id }) => rows.some(({ record }) => record.categories.includes(id)));
  const countries = [...new Set(rows.flatMap(({ record }) => record.headquarters ?? []))].map((code) => ({ code, name: countryName(code, say.locale) })).sort((a, b) => a.name.localeCompare(b.name, say.locale));
  const nowhere = rows.some(({ record }) => record.headquarters === null);
  const some = selection.standing !== "" || selection.category !== "" || selection.country !== "" || selection.list !== "";
  return (
    <div class="filters" role="group" aria-label={say("index_filters")}>
      {STANDINGS.map((standing) => (
        <button key={standing} type="button" class="btn" aria-pressed={selection.standing === standing} onClick={() => change({ standing })}>
          {standing !== "" && <Glyph shape={standing} size={14} />}
          {say(word[standing])}
        </button>
      ))}
      <select aria-label={say("index_category")} value={selection.category} onChange={(event) => change({ category: event.currentTarget.value })}>
        <option value="">{say("index_category_any")}</option>
        {categories.map(({ id, name }) => <option key={id} value={id}>{proseIn(name, say.locale).said}</option>)}
      </select>
      <select aria-label={say("index_country")} value={selection.country} onChange={(event) => change({ country: event.currentTarget.value })}>
        <option value="">{say("index_country_any")}</option>
        {countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        {nowhere && <option value="none">{say("index_country_none")}</option>}
      </select>
      <select aria-label={say("index_list")} value={selection.list} onChange={(event) => change({ list: event.currentTarget.value })}>
        <option value="">{say("index_list_any")}</option>
        {registry.jurisdictions.map(({ id, name, instruments }) => {
          const lists = instruments.filter(({ kind, coverage }) => kind === "list" && coverage.scope !== "none");
          const place = proseIn(name, say.locale).said;
          return lists.length === 0 ? null : (
            <optgroup key={id} label={place}>
              {lists.length > 1 && <option value={`in:${id}`}>{say("index_list_of", { jurisdiction: place })}</option>}
              {lists.map((list) => <option key={list.id} value={list.id}>{nameOf(list, say)}</option>)}
            </optgroup>
          );
        })}
      </select>
      {some && <button type="button" class="link-btn" onClick={() => change({ ...NOTHING_SELECTED, query: selection.query })}>{say("index_clear")}</button>}
    </div>
  );
}
