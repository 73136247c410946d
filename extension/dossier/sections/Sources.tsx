import { provenanceOf } from "../../../src/dossier/provenance.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";
import type { BookEntry } from "../source-book.ts";

/** Every document behind the page: live, archived, read or only seen cited. Sources keep their numbers on every day. */
export function Sources() {
  const say = useSay();
  const { dossier, book, version, reportError } = usePage();
  const here = new Set(dossier.sources.map(({ id }) => id));
  const own = book.own.filter(({ source }) => here.has(source.id));
  return (
    <Section id="sources" title={say("dossier_sources")} note={say.count("dossier_sources_note", own.length)}>
      <ol class="sources">
        {own.map((entry) => (
          <SourceEntry key={entry.anchor} entry={entry} />
        ))}
      </ol>
      {book.instruments.map(({ instrument, entries }) => (
        <details class="instrument-sources" key={instrument.id}>
          <summary>{say("dossier_sources_about", { list: nameOf(instrument, say) })}</summary>
          <ol class="sources">
            {entries.map((entry) => (
              <SourceEntry key={entry.anchor} entry={entry} />
            ))}
          </ol>
        </details>
      ))}
      <p class="foot">
        <button type="button" class="btn" onClick={() => reportError(null)}>{say("dossier_report_error")}</button>
        <span class="minor">{say("dossier_checked_through", { day: sayDay(version.day, say.locale) })} · {say("common_data_version", { version: version.hash })}</span>
      </p>
    </Section>
  );
}

function SourceEntry({ entry: { anchor, number, source } }: { entry: BookEntry }) {
  const say = useSay();
  const { live, archived, lookUp, seen, via, address } = provenanceOf(source);
  const facts = [
    source.date === null ? say("common_no_date") : sayDay(source.date, say.locale),
    say(`dossier_source_kind_${source.kind}`),
    seen === "text" ? say("dossier_source_read") : via === null ? say("dossier_source_cited") : say("dossier_source_cited_by", { via }),
    address && say(`dossier_source_${address}`),
    source.language !== say.locale.split("-")[0] && say("common_language_of", { language: new Intl.DisplayNames([say.locale], { type: "language" }).of(source.language) ?? source.language }),
  ].filter(Boolean);
  return (
    <li id={anchor} tabIndex={-1}>
      <span class="n">{number}</span>
      <div>
        <a class="title" href={live} rel="noreferrer" target="_blank" lang={source.language} hreflang={source.language}><bdi>{source.title}</bdi></a>
        <p class="minor">
          <bdi>{source.publisher}</bdi>{facts.map((fact) => <span key={String(fact)}> · <bdi>{fact}</bdi></span>)} ·{" "}
          {archived ? (
            <a href={archived} rel="noreferrer" target="_blank" aria-label={say("dossier_source_archive_of", { title: source.title })}>{say("dossier_source_archive")}</a>
          ) : (
            <a href={lookUp} rel="noreferrer" target="_blank" aria-label={say("dossier_source_find_copy_of", { title: source.title })}>{say("dossier_source_find_copy")}</a>
          )}
        </p>
      </div>
    </li>
  );
}
