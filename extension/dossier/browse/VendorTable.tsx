import { useState } from "preact/hooks";
import type { Registry } from "../../../src/compile/registry.ts";
import { isOnList } from "../../../src/dossier/seriousness.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";
import { countryName } from "../../../src/words/country-name.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import type { Say } from "../../../src/words/say.ts";
import { sayNames } from "../../../src/words/say-names.ts";
import { Around, HERE } from "../../ui/Around.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { useSay } from "../../ui/saying.ts";
import { addressOf } from "../address.ts";
import { categoryNames } from "../category-names.ts";
import { nameOf } from "../finding.ts";
import type { IndexRow } from "./rows.ts";

const NAMED_LISTS = 2;
/** Said aloud: on a narrow window the table is drawn as blocks, and Firefox takes what is drawn as blocks for no table. */
const AS = { table: { role: "table" }, rowgroup: { role: "rowgroup" }, row: { role: "row" }, columnheader: { role: "columnheader" }, rowheader: { role: "rowheader" }, cell: { role: "cell" } } as const;
type Order = "name" | "country" | "standing";

interface Shown {
  rows: readonly IndexRow[];
  registry: Registry;
  instruments: ReadonlyMap<string, Instrument>;
  on: Day;
  today: Day;
  through: Day;
  panel: boolean;
  /** vendor → the name by which the search found it */
  matched: ReadonlyMap<string, string>;
}

/** The vendors of a selection, one a row. They can be ordered by name, country or the day of their standing; never by how much is on record. */
export function VendorTable({ rows, registry, instruments, on, today, through, panel, matched }: Shown) {
  const say = useSay();
  const [order, setOrder] = useState<Order>("name");
  const sorted = order === "name" ? rows : [...rows].sort((a, b) => (order === "country" ? place(a, say).localeCompare(place(b, say), say.locale) : since(b).localeCompare(since(a))));
  const head = (by: Order, label: string) => (
    <th scope="col" {...AS.columnheader} aria-sort={order === by ? (by === "standing" ? "descending" : "ascending") : "none"}>
      <button type="button" class="sort" aria-label={say("index_sort_by", { column: label })} onClick={() => setOrder(by)}>{label}{order === by && <span aria-hidden="true">{by === "standing" ? " ↓" : " ↑"}</span>}</button>
    </th>
  );
  return (
    <table class="vendors" {...AS.table}>
      <caption class="said">{say("index_table")}</caption>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          {head("name", say("index_vendor"))}
          <th scope="col" {...AS.columnheader}>{say("index_sells")}</th>
          {head("country", say("index_based_in"))}
          {head("standing", say("index_standing_on", { day: sayDay(on, say.locale) }))}
          <th scope="col" {...AS.columnheader} class="number">{say("index_reports")}</th>
          {on === today && <th scope="col" {...AS.columnheader} class="number">{say("index_cases")}</th>}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {sorted.map((row) => {
          const { record, reports } = row;
          const as = matched.get(record.id);
          return (
            <tr key={record.id} {...AS.row}>
              <th scope="row" {...AS.rowheader}>
                <a href={addressOf(record.id, panel, on === today ? null : on)}><bdi>{record.name}</bdi></a>
                {as && as !== record.name && <span class="matched"><Around phrase={say("index_matched", { name: HERE })}><bdi>{as}</bdi></Around></span>}
              </th>
              <td {...AS.cell} class="quiet">{sayNames(categoryNames(record.categories, registry, say), say, { type: "unit", style: "short" })}</td>
              <td {...AS.cell} class="quiet">{place(row, say)}</td>
              <td {...AS.cell}><StandingCell row={row} instruments={instruments} through={on < through ? on : through} /></td>
              <td {...AS.cell} class="number" data-label={say("index_reports")}>{reports}</td>
              {on === today && <td {...AS.cell} class="number" data-label={say("index_cases")}>{record.caseCount}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StandingCell({ row: { overall, standings }, instruments, through }: { row: IndexRow; instruments: ReadonlyMap<string, Instrument>; through: Day }) {
  const say = useSay();
  const shown = standings.filter((one) => (overall === "listed" ? isOnList(one) : one.state === "delisted"));
  const names = shown.slice(0, shown.length === NAMED_LISTS + 1 ? shown.length : NAMED_LISTS).map(({ instrument }) => nameOf(instruments.get(instrument), say));
  const rest = shown.length - names.length;
  const joined = sayNames(names, say, { type: "unit", style: "short" });
  const days = shown.flatMap(({ since }) => since ?? []).sort();
  const [first] = days;
  const day = (given: Day): string => sayDay(given, say.locale);
  return (
    <span class="stand">
      <Glyph shape={overall} />
      <span>
        {overall === "not-found" ? say("index_not_found") : overall === "delisted" ? say("index_removed_from", { list: joined }) : joined}
        {rest > 0 && <> {say.count("index_more_lists", rest)}</>}
        <small>
          {overall === "not-found" && say("dossier_through", { day: day(through) })}
          {overall !== "not-found" && first !== undefined && (days.length === 1 ? (overall === "listed" ? say("standing_since", { day: day(first) }) : day(first)) : say("index_first", { day: day(first) }))}
        </small>
      </span>
    </span>
  );
}

function place({ record: { headquarters } }: IndexRow, say: Say): string {
  return headquarters === null ? say("index_country_none") : countryName(headquarters, say.locale);
}

function since({ overall, standings }: IndexRow): string {
  return overall === "not-found" ? "" : (standings.flatMap(({ since }) => since ?? []).sort().at(-1) ?? "");
}
