import { useEffect, useMemo, useState } from "preact/hooks";
import type { Registry } from "../../../src/compile/registry.ts";
import type { Day } from "../../../src/facts/day.ts";
import type { Instrument } from "../../../src/facts/jurisdiction.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { proseIn } from "../../../src/words/prose-in.ts";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import type BlockPlotOf from "./BlockPlot.tsx";
import { byYear, type Listings, listingsOf } from "./listings.ts";
import type { IndexRow } from "./rows.ts";

/** Listings a year, small multiples by list and jurisdiction, of the vendors shown; the same as a table. */
export function PerYear({ rows, registry, instruments, on }: { rows: readonly IndexRow[]; registry: Registry; instruments: ReadonlyMap<string, Instrument>; on: Day }) {
  const say = useSay();
  const [plot, setPlot] = useState<{ Plot: typeof BlockPlotOf } | null>(null);
  const listings = useMemo(() => listingsOf(rows, registry.jurisdictions), [rows, registry]);
  useEffect(() => {
    const load = (): void => void import("./BlockPlot.tsx").then((module) => setPlot({ Plot: module.default }));
    // After the table: what is heavy waits until the page has been painted.
    const soon = setTimeout(load, 120);
    return () => clearTimeout(soon);
  }, []);
  const years = useMemo(() => {
    const first = Math.min(...listings.flatMap(({ listed, removed }) => [...listed, ...removed]), Number(on.slice(0, 4)));
    return Array.from({ length: Number(on.slice(0, 4)) - first + 1 }, (_, at) => first + at);
  }, [listings, on]);
  if (listings.length === 0) return null;
  const most = (of: "listed" | "removed"): number => Math.max(1, ...listings.flatMap((one) => byYear(one[of]).map(([, count]) => count)));
  const name = (one: Listings): string => {
    if (one.instrument !== null) return nameOf(instruments.get(one.instrument), say);
    const place = registry.jurisdictions.find(({ id }) => id === one.jurisdiction);
    return say("index_other_lists", { jurisdiction: place ? proseIn(place.name, say.locale).said : one.jurisdiction });
  };
  const counts = (of: readonly number[]): string => byYear(of).map(([year, count]) => `${year}: ${count}`).join(say("card_by_join"));
  return (
    <section class="per-year" aria-labelledby="per-year">
      <div class="per-year-head">
        <h2 id="per-year">{say("index_per_year")}</h2>
        <p class="meta">{say("index_per_year_note", { year: on.slice(0, 4), day: sayDay(on, say.locale) })}</p>
      </div>
      <div class="multiples">
        {listings.map((one) => (
          <figure key={one.key}>
            <figcaption>{name(one)}</figcaption>
            <div class="block-room" style={{ minBlockSize: `${(most("listed") + most("removed")) * 7 + 44}px` }}>
              {plot && <plot.Plot of={one} years={years} highest={most("listed")} lowest={most("removed")} label={[say("index_plot_says", { list: name(one), years: counts(one.listed) }), ...(one.removed.length > 0 ? [say("index_plot_removals", { years: counts(one.removed) })] : [])].join("; ")} />}
            </div>
          </figure>
        ))}
      </div>
      <details class="as-list">
        <summary>{say("index_plot_as_table")}</summary>
        <table class="counts">
          <thead><tr><th scope="col">{say("index_list")}</th><th scope="col">{say("index_listed")}</th><th scope="col">{say("index_removed")}</th></tr></thead>
          <tbody>
            {listings.map((one) => <tr key={one.key}><th scope="row">{name(one)}</th><td>{counts(one.listed)}</td><td>{counts(one.removed)}</td></tr>)}
          </tbody>
        </table>
      </details>
    </section>
  );
}
