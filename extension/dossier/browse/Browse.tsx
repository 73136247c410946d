import { useEffect, useMemo, useState } from "preact/hooks";
import type { Deck } from "../../../src/compile/deck.ts";
import type { NameEntry } from "../../../src/compile/names.ts";
import type { Registry } from "../../../src/compile/registry.ts";
import type { DataVersion } from "../../../src/compile/version.ts";
import { searchedThrough } from "../../../src/card/finding.ts";
import { instrumentsOf } from "../../../src/dossier/dossier.ts";
import { standing } from "../../../src/dossier/standing.ts";
import type { Day } from "../../../src/facts/day.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { Brand } from "../../ui/Brand.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { findNames, type NameHit } from "../../ui/name-search.ts";
import { saveFile } from "../../ui/save-file.ts";
import { useSay } from "../../ui/saying.ts";
import type { Address } from "../address.ts";
import { DayPicker } from "../DayPicker.tsx";
import { toCsv, toJson } from "./export.ts";
import { Filters } from "./Filters.tsx";
import { IndexFoot } from "./IndexFoot.tsx";
import { Nothing } from "./Nothing.tsx";
import { PerYear } from "./PerYear.tsx";
import { indexRows } from "./rows.ts";
import { NOTHING_SELECTED, select, type Selection } from "./selection.ts";
import { useNarrow } from "./use-narrow.ts";
import { VendorTable } from "./VendorTable.tsx";

/** All vendors: searched by name in any script, narrowed, shown as table and plots, taken away as CSV or JSON. Nothing leaves the machine. */
export function Browse({ deck, registry, version, today, address }: { deck: Deck; registry: Registry; version: DataVersion; today: Day; address: Address }) {
  const say = useSay();
  const [on, setOn] = useState(address.on !== null && address.on < today ? address.on : today);
  const [selection, setSelection] = useState<Selection>({ ...NOTHING_SELECTED, query: address.query });
  const [names, setNames] = useState<readonly NameEntry[]>([]);
  const [saved, setSaved] = useState("");
  const narrow = useNarrow();
  const instruments = useMemo(() => instrumentsOf(registry.jurisdictions), [registry]);
  const byId = useMemo(() => new Map(instruments.map((one) => [one.id, one])), [instruments]);
  const rows = useMemo(() => indexRows(Object.values(deck), instruments, on, today, say.locale), [deck, instruments, on, today, say]);
  const searched = useMemo(() => searchedThrough(standing([], instruments, today)) ?? version.day, [instruments, today, version]);
  const asked = selection.query.trim() !== "";
  useEffect(() => {
    document.title = `${say("index_title")} · ${say("common_name")}`;
  }, [say]);
  useEffect(() => {
    if (asked && names.length === 0) void import("#facts/names.json").then((module) => setNames(module.default));
  }, [asked, names.length]);
  const hits: NameHit[] = useMemo(() => (asked ? findNames(names, selection.query, 500) : []), [asked, names, selection.query]);
  const waiting = asked && names.length === 0;
  const shown = useMemo(() => select(rows, selection, asked && !waiting ? hits.map(({ vendor }) => vendor) : null, registry.jurisdictions), [rows, selection, hits, asked, waiting, registry]);
  const save = (kind: "csv" | "json"): void => {
    const file = `counterwatch-${on}.${kind}`;
    const frame = { on, version, registry };
    saveFile(file, kind === "csv" ? "text/csv" : "application/json", kind === "csv" ? toCsv(shown, frame) : toJson(shown, frame));
    setSaved(say("index_exported", { file }));
  };
  const change = (part: Partial<Selection>): void => setSelection((now) => ({ ...now, ...part }));
  const plots = asked ? null : <PerYear rows={shown.length > 0 ? shown : rows} registry={registry} instruments={byId} on={on} />;
  return (
    <div class="dossier browse">
      <header class="bar">
        <Brand name={say("common_name")} />
        <span class="space" />
        <DayPicker day={on} today={today} choose={setOn} />
      </header>
      {on !== today && (
        <aside class="as-stood" aria-label={say("dossier_as_stood", { day: sayDay(on, say.locale, "long") })}>
          <Icon name="calendar" />
          <p><b>{say("dossier_as_stood", { day: sayDay(on, say.locale, "long") })}</b></p>
          <button type="button" class="link-btn" onClick={() => setOn(today)}>{say("dossier_back_to_today")}</button>
        </aside>
      )}
      <main>
        <div class="index-head">
          <h1>{say.count("index_count", rows.length)}</h1>
          <p>{say("index_intro")}</p>
          <search>
            <label class="field">
              <Icon name="search" />
              <input type="search" value={selection.query} placeholder={say("index_search")} aria-label={say("index_search")} autocomplete="off" onInput={(event) => change({ query: event.currentTarget.value })} />
            </label>
          </search>
        </div>
        {!narrow && plots}
        <div class="narrowing">
          <Filters rows={rows} registry={registry} selection={selection} change={change} />
          <div class="exports">
            <p class="shown" role="status">{say.count("index_results", shown.length)} <span>{saved}</span></p>
            <button type="button" class="btn" disabled={shown.length === 0} onClick={() => save("csv")}><Icon name="download" small />{say.count("index_export_csv", shown.length)}</button>
            <button type="button" class="btn" disabled={shown.length === 0} onClick={() => save("json")}><Icon name="download" small />{say.count("index_export_json", shown.length)}</button>
          </div>
        </div>
        {shown.length > 0 && <VendorTable rows={shown} registry={registry} instruments={byId} on={on} today={today} through={searched} panel={address.panel} matched={new Map(hits.map(({ vendor, text }) => [vendor, text]))} />}
        {narrow && plots}
        {shown.length === 0 && !waiting && <Nothing query={asked && hits.length === 0 ? selection.query : ""} names={names} panel={address.panel} />}
      </main>
      <IndexFoot registry={registry} version={version} />
    </div>
  );
}
