import type { Instrument } from "../../src/facts/jurisdiction.ts";
import { sayDay } from "../../src/words/day-words.ts";
import { isolate } from "../../src/words/isolate.ts";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";
import { usePage } from "./page-facts.ts";

const NAMED = 2;

/**
 * The sources of one line, each a way to its entry in the list of sources, where live and archived copies are.
 * The first two are named, the rest numbered. At the end the way to report an error in this line. `bare`: numbers only, where the same line stands in full further down.
 */
export function Cites({ ids, of, line, label, bare }: { ids: readonly string[]; of?: Instrument; line: string; label: string; bare?: boolean }) {
  const say = useSay();
  const { book, reportError } = usePage();
  const entries = book.find(ids, of);
  const named = bare ? 0 : entries.length === NAMED + 1 ? entries.length : NAMED;
  return (
    <p class="cites">
      <span class="said">{say("dossier_cited_here")}: </span>
      {entries.map(({ anchor, number, source }, at) => {
        const name = source.date === null ? isolate(source.publisher, say.dir) : say("dossier_source_at", { publisher: source.publisher, day: sayDay(source.date, say.locale) });
        return (
          <a key={anchor} class="cite" href={`#${anchor}`} title={source.title} {...(at >= named && { "aria-label": say("dossier_source_number", { number, title: source.title }) })}>
            <span class="cite-n">{number}</span>
            {at < named && <span>{name}</span>}
          </a>
        );
      })}
      {!bare && <button type="button" class="report-line" aria-label={say("dossier_report_error_in", { line: label })} title={say("dossier_report_error")} onClick={() => reportError({ id: line, label })}>
        <Icon name="correct" small />
      </button>}
    </p>
  );
}
