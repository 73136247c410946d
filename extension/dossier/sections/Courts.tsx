import type { Case } from "../../../src/facts/vendor.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { OnDay } from "../../ui/OnDay.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { AnswerBeside } from "../AnswerBeside.tsx";
import { Cites } from "../Cites.tsx";
import { usePage } from "../page-facts.ts";
import { Section } from "../Section.tsx";

/** Cases that name the vendor, the one with the newest act first, each with its acts newest first. */
export function Courts() {
  const say = useSay();
  const { dossier, through } = usePage();
  const newest = (one: Case): string => one.events.flatMap(({ date }) => date ?? []).sort().at(-1) ?? one.filed ?? "";
  const cases = [...dossier.record.litigation].sort((a, b) => (newest(a) < newest(b) ? 1 : -1));
  return (
    <Section id="courts" title={say("dossier_courts")} {...(cases.length > 0 && { note: say("dossier_courts_note") })}>
      {cases.length === 0 && <p class="empty">{say("dossier_courts_none", { vendor: dossier.record.name, day: sayDay(through, say.locale) })}</p>}
      {cases.map((one) => (
        <CourtCase key={one.id} of={one} />
      ))}
    </Section>
  );
}

function CourtCase({ of: { id, case: name, court, docket, filed, events, closed, sources } }: { of: Case }) {
  const say = useSay();
  const facts = [court, docket && say("dossier_docket", { docket }), filed && say("dossier_filed", { day: sayDay(filed, say.locale) }), closed && say("dossier_closed")].filter(Boolean);
  // Several lines of one case are told apart by their days; those of one day by their place.
  const label = ({ date }: (typeof events)[number], nth: number): string =>
    `${name}, ${date === null ? say("common_no_date") : sayDay(date, say.locale)}${events.filter((other) => other.date === date).length > 1 ? ` (${nth + 1})` : ""}`;
  const ordered = events.map((event, nth) => ({ event, nth })).reverse();
  return (
    <article class="case" id={`line-${id}`} data-line={`case:${id}`}>
      <h3><Glyph shape="court" size={14} /> <bdi>{name}</bdi></h3>
      {facts.length > 0 && <p class="minor">{facts.map((fact, at) => <span key={String(fact)}>{at > 0 && " · "}<bdi>{fact}</bdi></span>)}</p>}
      <ol>
        {ordered.map(({ event, nth }) => (
          <li key={nth} data-line={`case:${id}:${nth}`}>
            <p class="when"><OnDay day={event.date} /></p>
            <div>
              <p><Prose text={event.summary} /></p>
              <Cites ids={event.sources} line={`case:${id}:${nth}`} label={label(event, nth)} />
            </div>
          </li>
        ))}
      </ol>
      <AnswerBeside day={filed} />
      {events.length === 0 && <Cites ids={sources} line={`case:${id}`} label={name} />}
    </article>
  );
}
