import type { RuleBearing } from "../../../src/dossier/rules-bearing.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { sayNames } from "../../../src/words/say-names.ts";
import { OnDay } from "../../ui/OnDay.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { actWord } from "../act-word.ts";
import { Cites } from "../Cites.tsx";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";
import { unbroken } from "./EventLine.tsx";
import { Meaning } from "./Meaning.tsx";

/** General rules that bear on the vendor without naming it, what happened to them, and what is not known about them. */
export function Rules() {
  const say = useSay();
  const { dossier } = usePage();
  if (dossier.rules.length === 0) return null;
  return (
    <div class="block">
      <h3>{say("dossier_rules")}</h3>
      <p class="minor">{say("dossier_rules_note")}</p>
      {dossier.rules.map((rule) => (
        <Rule key={rule.instrument} rule={rule} />
      ))}
    </div>
  );
}

function Rule({ rule }: { rule: RuleBearing }) {
  const say = useSay();
  const { instruments } = usePage();
  const instrument = instruments.get(rule.instrument);
  if (instrument === undefined) return null;
  const name = nameOf(instrument, say);
  const reaches = sayNames(rule.reaches.map((id) => nameOf(instruments.get(id), say)), say);
  return (
    <div class="rule">
      <h4>{name}</h4>
      {reaches && <p class="minor">{say("dossier_rule_reaches", { lists: reaches })}</p>}
      {rule.note && (
        <div data-line={`rule:${rule.instrument}`}>
          <p><Prose text={rule.note.note} /></p>
          <Cites ids={rule.note.sources} line={`rule:${rule.instrument}`} label={name} />
        </div>
      )}
      {instrument.open && <p class="open-question"><b>{say("dossier_open_question")}:</b> <Prose text={instrument.open} /></p>}
      <ol class="events">
        {rule.events.map((event) => (
          <li class="event" key={event.id} data-line={`rule-event:${event.id}`}>
            <p class="act">
              <b>{actWord(event.action, instrument, say)}</b> <OnDay day={event.day} />
              {event.until && <span class="minor"> · {say("standing_until", { day: sayDay(event.until, say.locale) })}</span>}
              {event.announced && event.announced !== event.day && <span class="minor"> · {say("standing_announced", { day: sayDay(event.announced, say.locale) })}</span>}
              {event.citation && <span class="minor"> · <bdi>{unbroken(event.citation)}</bdi></span>}
            </p>
            <p><Prose text={event.summary} /></p>
            <Cites ids={event.sources} of={instrument} line={`rule-event:${event.id}`} label={`${name}, ${sayDay(event.day, say.locale)}`} />
          </li>
        ))}
      </ol>
      <Meaning instrument={instrument} />
    </div>
  );
}
