import { sayDay } from "../../../src/words/day-words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { Cites } from "../Cites.tsx";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";
import { EventLine } from "./EventLine.tsx";

/** Listings of subsidiaries, parents, resellers and persons: shown apart, since none of them is a listing of the vendor. */
export function Related() {
  const say = useSay();
  const { dossier, instruments } = usePage();
  const lines = dossier.standing.flatMap(({ instrument, related }) => related.map((one) => ({ instrument, ...one })));
  const decided = dossier.decisions.map(({ event }) => event).filter(({ subject }) => subject !== "vendor");
  if (lines.length === 0 && decided.length === 0) return null;
  return (
    <div class="block">
      <h3>{say("dossier_related")}</h3>
      <p class="minor">{say("dossier_related_note", { vendor: dossier.record.name })}</p>
      <ul class="near">
        {lines.map((one) => {
          const list = nameOf(instruments.get(one.instrument), say);
          const events = dossier.events.filter(({ id }) => one.events.includes(id));
          const names = one.listedAs.length > 0 ? one.listedAs : [say("dossier_related_unnamed")];
          const line = `related:${one.events.join("+")}:${one.subject}`;
          return (
            <li key={`${line}${names[0]}`} data-line={line}>
              <p class="act">
                <Glyph shape={one.state} size={14} /> <span>{say(`standing_related_line_${one.state}`, { list, day: sayDay(one.since, say.locale) })} <span class="tag">{say(`standing_subject_${one.subject}`)}</span></span>
              </p>
              <p>{names.map((name, at) => <span key={name}>{at > 0 && "; "}<bdi>{name}</bdi></span>)}</p>
              {events.map((event) => <p class="minor" key={event.id}><Prose text={event.summary} /></p>)}
              <Cites ids={events.flatMap(({ sources }) => sources)} line={line} label={`${list}: ${names[0]}`} />
            </li>
          );
        })}
        {decided.map((event) => <EventLine key={event.id} event={event} named />)}
      </ul>
    </div>
  );
}
