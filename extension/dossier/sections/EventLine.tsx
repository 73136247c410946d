import type { ControlEvent } from "../../../src/facts/control-event.ts";
import { sayDay } from "../../../src/words/day-words.ts";
import { Around, HERE } from "../../ui/Around.tsx";
import { OnDay } from "../../ui/OnDay.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { useSay } from "../../ui/saying.ts";
import { actWord } from "../act-word.ts";
import { Cites } from "../Cites.tsx";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";

/** Citations stay on one line if they are short enough to. */
export function unbroken(citation: string): string {
  return citation.length <= 24 ? citation.replaceAll(" ", "\u00a0") : citation;
}

/** What an authority did on a day: the act, whom the text names, what it says, how we know. */
export function EventLine({ event, named }: { event: ControlEvent; named?: boolean }) {
  const say = useSay();
  const { instruments } = usePage();
  const instrument = instruments.get(event.instrument);
  const list = nameOf(instrument, say);
  const act = actWord(event.action, instrument, say);
  const names = new Intl.ListFormat(say.locale, { type: "conjunction" }).formatToParts(event.listedAs.map((name) => `“${name}”`));
  return (
    <li class="event" id={`line-${event.id}`} data-line={`control:${event.id}`}>
      <p class="act">
        {event.subject !== "vendor" && <span class="tag">{say(`standing_subject_${event.subject}`)}</span>}
        <b>{named ? `${list}: ${act}` : act}</b> <OnDay day={event.day} />
        {event.announced && event.announced !== event.day && <span class="minor"> · {say("standing_announced", { day: sayDay(event.announced, say.locale) })}</span>}
        {event.citation && <span class="minor"> · <bdi>{unbroken(event.citation)}</bdi></span>}
      </p>
      {event.listedAs.length > 0 && <p class="minor"><Around phrase={say(instrument?.kind === "list" ? "standing_listed_as" : "standing_named_as", { names: HERE })}>{names.map(({ type, value }) => (type === "element" ? <bdi key={value}>{value}</bdi> : value))}</Around></p>}
      <p><Prose text={event.summary} /></p>
      <p class="minor">
        {say(`standing_checked_${event.checked.by}`)} · {say("dossier_checked_on", { day: sayDay(event.checked.on, say.locale) })}
        {event.reported?.includes("event") && event.checked.by === "primary" && <> · {say("standing_reported")}</>}
      </p>
      <Cites ids={event.sources} line={`control:${event.id}`} label={`${list}: ${act}, ${sayDay(event.day, say.locale)}`} />
    </li>
  );
}
