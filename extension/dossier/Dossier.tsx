import { useEffect, useMemo, useState } from "preact/hooks";
import type { Registry } from "../../src/compile/registry.ts";
import type { DataVersion } from "../../src/compile/version.ts";
import { dossierOn, instrumentsOf } from "../../src/dossier/dossier.ts";
import type { PublicRecord } from "../../src/dossier/record.ts";
import type { Day } from "../../src/facts/day.ts";
import { useSay } from "../ui/saying.ts";
import { type Address, addressOf } from "./address.ts";
import { ArticleDay } from "./ArticleDay.tsx";
import { AsStood } from "./AsStood.tsx";
import { Bar } from "./Bar.tsx";
import { Head } from "./Head.tsx";
import { type PageFacts, PageFactsContext } from "./page-facts.ts";
import { ReportError } from "./ReportError.tsx";
import { Answer } from "./sections/Answer.tsx";
import { Courts } from "./sections/Courts.tsx";
import { Investigations } from "./sections/Investigations.tsx";
import { Lineage } from "./sections/Lineage.tsx";
import { Sources } from "./sections/Sources.tsx";
import { Standing } from "./sections/Standing.tsx";
import { Timeline } from "./sections/Timeline.tsx";
import { Where } from "./sections/Where.tsx";
import { sourceBook } from "./source-book.ts";
import { useArrival } from "./use-arrival.ts";

/** Everything on record about one vendor, as of a day; the same in a page and in the side panel. */
export function Dossier({ record, registry, version, today, address }: { record: PublicRecord; registry: Registry; version: DataVersion; today: Day; address: Address }) {
  const say = useSay();
  const [on, setDay] = useState(address.on !== null && address.on < today ? address.on : today);
  // What is below the first window is drawn after the first paint, unless the reader asked for a place in it.
  const [all, setAll] = useState(location.hash !== "");
  useEffect(() => setAll(true), []);
  const [reporting, setReporting] = useState<{ id: string; label: string } | "record" | null>(null);
  const instruments = useMemo(() => instrumentsOf(registry.jurisdictions), [registry]);
  const dossierToday = useMemo(() => dossierOn(record, instruments, today), [record, instruments, today]);
  const dossier = useMemo(() => (on === today ? dossierToday : dossierOn(record, instruments, on)), [dossierToday, record, instruments, on, today]);
  const book = useMemo(() => {
    const spoken = new Set([...record.controls.map(({ instrument }) => instrument), ...dossierToday.rules.map(({ instrument }) => instrument), ...dossier.rules.map(({ instrument }) => instrument)]);
    return sourceBook(record.sources, instruments.filter(({ id }) => spoken.has(id)));
  }, [record, instruments, dossierToday, dossier]);
  const setOn = (day: Day): void => {
    setDay(day);
    history.replaceState(null, "", `${addressOf(record.id, address.panel, day === today ? null : day)}${location.hash}`);
  };
  useEffect(() => {
    document.title = `${say("dossier_title", { vendor: record.name })} · ${say("common_name")}`;
  }, [record, say]);
  useArrival();
  const facts: PageFacts = {
    dossier, dossierToday, whole: record, registry, on, today, setOn, version, book,
    through: on < version.day ? on : version.day,
    instruments: useMemo(() => new Map(instruments.map((one) => [one.id, one])), [instruments]),
    reportError: (line) => setReporting(line ?? "record"),
  };
  return (
    <PageFactsContext.Provider value={facts}>
      <a class="skip" href="#record">{say("dossier_skip")}</a>
      <div class={address.panel ? "dossier is-panel" : "dossier"}>
        <Bar panel={address.panel} />
        <AsStood />
        {address.published !== null && <ArticleDay published={address.published} />}
        <main id="record" tabIndex={-1} aria-label={record.name}>
          <Head />
          <Standing />
          {all && (
            <>
              <Timeline />
              <Lineage />
              <Where />
              <Investigations />
              <Courts />
              <Answer />
              <Sources />
            </>
          )}
        </main>
      </div>
      {reporting !== null && <ReportError line={reporting} close={() => setReporting(null)} />}
    </PageFactsContext.Provider>
  );
}
