import type { Standing } from "../../../src/dossier/standing.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";
import { EventLine } from "./EventLine.tsx";
import { Meaning } from "./Meaning.tsx";

/** One list that the vendor is or was on: its standing with the day, what happened, and what the list does and does not do. */
export function StandingLine({ standing, first }: { standing: Standing; first: boolean }) {
  const say = useSay();
  const { dossier, instruments, registry } = usePage();
  const instrument = instruments.get(standing.instrument);
  if (instrument === undefined) return null;
  const authority = registry.jurisdictions.flatMap(({ authorities }) => authorities).find(({ id }) => id === instrument.authority);
  const ids = new Set([...standing.events, ...(standing.pending ? [standing.pending.event] : [])]);
  const events = dossier.events.filter(({ id }) => ids.has(id)).reverse();
  const ended = instrument.ended;
  return (
    <li class="standing" data-line={`standing:${instrument.id}`}>
      <div class="which">
        <h3>{nameOf(instrument, say)}</h3>
        {authority && <p class="minor"><Prose text={authority.name} /></p>}
      </div>
      <StateNow standing={standing} />
      <ol class="happened">
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
      {standing.ended && ended && <p class="wide minor">{sayDay(ended.day, say.locale)}: <Prose text={ended.note} /></p>}
      <Meaning instrument={instrument} open={first} />
    </li>
  );
}

/** The state with its shape and its days: in effect, announced, pending. */
function StateNow({ standing }: { standing: Standing }) {
  const say = useSay();
  const { dossier } = usePage();
  const { state, since, announced, suspended, pending, uncertain, spans } = standing;
  const day = (given: string): string => sayDay(given, say.locale);
  const made = dossier.events.find(({ id, day: on }) => standing.events.includes(id) && on === since);
  const reported = made?.reported?.some((what) => what === "event" || what === "day");
  const shape = state === "listed" || state === "delisted" ? state : "not-found";
  const word = state === "delisted" ? say("standing_state_delisted") : suspended ? say("standing_state_suspended") : state === "listed" ? say("standing_state_listed") : say("standing_state_not_found_searched");
  const earlier = state === "listed" ? spans.slice(0, -1) : spans.length > 1 ? spans : [];
  return (
    <div class="state">
      <Glyph shape={shape} />
      <div>
        <b>{word}</b>
        {announced && announced !== since && <small>{say("standing_announced", { day: day(announced) })}</small>}
        {since && <small>{state === "listed" ? say("standing_since", { day: day(since) }) : reported ? say("standing_in_effect_reported", { day: day(since) }) : say("standing_in_effect", { day: day(since) })}</small>}
        {state === "listed" && reported && <small>{say("standing_reported")}</small>}
        {uncertain && <small>{say("standing_uncertain")}</small>}
        {suspended && <small>{say("standing_since", { day: day(suspended.since) })}</small>}
        {pending && <small>{say(`standing_pending_${pending.action}`, { announced: day(pending.announced), day: day(pending.day) })}</small>}
        {earlier.map(({ from, to }) => (
          <small key={from}>{say("standing_spans", { spans: to ? say("standing_span", { from: day(from), to: day(to) }) : say("standing_span_open", { from: day(from) }) })}</small>
        ))}
      </div>
    </div>
  );
}
