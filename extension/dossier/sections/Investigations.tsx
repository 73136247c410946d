import type { Investigation } from "../../../src/facts/vendor.ts";
import { countryName } from "../../../src/words/country-name.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { sayNames } from "../../../src/words/say-names.ts";
import { EvidenceChip, HedgeTag } from "../../ui/HedgeTag.tsx";
import { OnDay } from "../../ui/OnDay.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { AnswerBeside } from "../AnswerBeside.tsx";
import { Cites } from "../Cites.tsx";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";

const SHOWN_COUNTRIES = 6;

/** Published reports, newest first: who says so, how sure the source is, on what it rests, and where. */
export function Investigations() {
  const say = useSay();
  const { dossier, whole, through } = usePage();
  const { investigations, answerBeside, statements } = dossier.record;
  const language = new Map(whole.sources.map(({ url, language }) => [url, language]));
  return (
    <Section id="investigations" title={say("dossier_investigations")} note={say("dossier_investigations_note")}>
      {investigations.length === 0 && <p class="empty">{say("dossier_investigations_none", { vendor: dossier.record.name, day: sayDay(through, say.locale) })}</p>}
      {answerBeside && investigations.length > 0 && statements.length > 0 && <p class="lede">{say("dossier_answer_beside", { vendor: dossier.record.name })}</p>}
      {investigations.map((report) => (
        <Report key={report.id} report={report} lang={language.get(report.url)} />
      ))}
    </Section>
  );
}

function Report({ report, lang }: { report: Investigation; lang: string | undefined }) {
  const say = useSay();
  const names = report.countries.slice(0, SHOWN_COUNTRIES).map((code) => countryName(code, say.locale));
  const rest = report.countries.length - names.length;
  return (
    <article class="dated" id={`line-${report.id}`} data-line={`investigation:${report.id}`}>
      <p class="when"><OnDay day={report.date} /></p>
      <div>
        <h3><a href={report.url} rel="noreferrer" target="_blank" {...(lang && { hreflang: lang, lang })}><bdi>{report.title}</bdi></a></h3>
        <p class="by">{report.publisher}</p>
        <p class="text"><Prose text={report.summary} /></p>
        <p class="tags">
          <HedgeTag hedge={report.hedge} />
          <EvidenceChip evidence={report.evidence} />
          {names.length > 0 && <span>{sayNames(names, say, { type: "unit", style: "short" })}{rest > 0 && <> {say.count("dossier_more_countries", rest)}</>}</span>}
        </p>
        <Cites ids={report.sources} line={`investigation:${report.id}`} label={report.title} />
        <AnswerBeside day={report.date} />
      </div>
    </article>
  );
}
