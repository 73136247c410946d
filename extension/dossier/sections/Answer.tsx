import { sayDay } from "../../../src/words/day-words.ts";
import { OnDay } from "../../ui/OnDay.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { Cites } from "../Cites.tsx";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";

/** What the vendor says itself, newest first; then where the sources differ. */
export function Answer() {
  const say = useSay();
  const { dossier, through } = usePage();
  const { name, statements, disagreements = [] } = dossier.record;
  return (
    <Section id="answer" title={say("dossier_answer")} note={say("dossier_answer_note", { vendor: name })}>
      {statements.length === 0 && <p class="empty">{say("dossier_answer_none", { vendor: name, day: sayDay(through, say.locale) })}</p>}
      {statements.map(({ id, by, date, kind, summary, sources }) => (
        <article class="dated" key={id} id={`line-${id}`} data-line={`statement:${id}`}>
          <p class="when"><OnDay day={date} /></p>
          <div>
            <h3 class="by"><bdi>{by}</bdi> <span class="minor">· {say(`dossier_kind_${kind}`)}</span></h3>
            <p class="text is-said"><Prose text={summary} /></p>
            <Cites ids={sources} line={`statement:${id}`} label={`${by}, ${say(`dossier_kind_${kind}`)}, ${date === null ? say("common_no_date") : sayDay(date, say.locale)}`} />
          </div>
        </article>
      ))}
      {disagreements.length > 0 && (
        <div class="block">
          <h3>{say("dossier_disagreements")}</h3>
          <ul class="plain">
            {disagreements.map(({ note, sources }, at) => (
              <li key={note.en} data-line={`disagreement:${at}`}>
                <p><Prose text={note} /></p>
                <Cites ids={sources} line={`disagreement:${at}`} label={`${say("dossier_disagreements")} (${at + 1})`} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
