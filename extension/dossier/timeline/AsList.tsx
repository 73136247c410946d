import type { Timeline } from "../../../src/dossier/timeline.ts";
import { compareDays, type Day } from "../../../src/facts/day.ts";
import { OnDay } from "../../ui/OnDay.tsx";
import { useSay } from "../../ui/saying.ts";
import { usePage } from "../page-facts.ts";
import { pointSays } from "./point-says.ts";

interface Line { key: string; day: Day | null; text: string; to: string | null; cites: string[] }

/** The timeline in words, oldest first, undated last; each line leads to where it stands in the record, or to its sources. */
export function AsList({ timeline }: { timeline: Timeline }) {
  const say = useSay();
  const { dossier, whole, instruments, book, on } = usePage();
  const { investigations, litigation, statements } = dossier.record;
  // A rule's events, and those of others under a list, stand in lines that carry other names.
  const own = dossier.events.filter(({ subject, instrument }) => subject === "vendor" || instruments.get(instrument)?.kind !== "list");
  const here = new Set([...own, ...investigations, ...litigation, ...statements].map(({ id }) => id));
  const lines: Line[] = [
    ...timeline.points.map((point) => ({ key: `${point.id} ${point.nth}`, day: point.day, text: pointSays(point, whole, instruments, say), to: point.id, cites: point.sources })),
    ...timeline.spans.filter(({ lane }) => lane !== "lists").flatMap(({ lane, what, from, to, sources }) => [
      ...(from === null ? [] : [{ key: `${lane} ${what} ${from}`, day: from, text: lane === "owner" ? say("dossier_event_owner", { owner: what }) : say("dossier_event_renamed", { name: what }), to: null, cites: sources }]),
      ...(to === null || lane === "name" ? [] : [{ key: `${lane} ${what} ${to} ends`, day: to, text: say("dossier_event_owner_ends", { owner: what }), to: null, cites: sources }]),
    ]),
  ].sort((a, b) => compareDays(a.day, b.day));
  const undated: Line[] = Object.values(timeline.undated).flat().map((id) => ({ key: id, day: null, text: pointSays({ id }, whole, instruments, say), to: id, cites: [] }));
  return (
    <details class="as-list">
      <summary>{say.count("dossier_timeline_as_list", lines.length)}{undated.length > 0 && `${say("card_by_join")}${say.count("dossier_timeline_undated", undated.length)}`}</summary>
      <ol class="days">
        {[...lines, ...undated].map(({ day, text, to, cites, key }) => (
          <li key={key} class={day !== null && day.slice(0, 10) > on ? "is-later" : undefined}>
            <OnDay day={day} />
            <span>
              {to !== null && here.has(to) ? <a href={`#line-${to}`}>{text}</a> : text}
              {to === null && book.find(cites).map(({ anchor, number, source }) => <a key={anchor} class="cite" href={`#${anchor}`} aria-label={say("dossier_source_number", { number, title: source.title })}><span class="cite-n">{number}</span></a>)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
