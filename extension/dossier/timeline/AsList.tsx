import type { Timeline } from "../../../src/dossier/timeline.ts";
import { compareDays, type Day } from "../../../src/facts/day.ts";
import { OnDay } from "../../ui/OnDay.tsx";
import { useSay } from "../../ui/saying.ts";
import { nameOf } from "../finding.ts";
import { usePage } from "../page-facts.ts";

interface Line { day: Day | null; text: string; to: string | null; cites: string[] }

/** The timeline in words, oldest first, undated last; each line leads to where it stands in the record, or to its sources. */
export function AsList({ timeline }: { timeline: Timeline }) {
  const say = useSay();
  const { whole, instruments, book, on } = usePage();
  const pointText = (id: string, kind: string, instrument?: string, nth?: number): string => {
    const report = whole.investigations.find((one) => one.id === id);
    if (report) return say("dossier_event_report", { publisher: `${report.publisher}, ${say(`common_hedge_${report.hedge}`)}` });
    const court = whole.litigation.find((one) => one.id === id);
    if (court) return nth === undefined ? say("dossier_event_filed", { case: court.case }) : say("dossier_event_court", { case: court.case });
    if (whole.statements.some((one) => one.id === id)) return say("dossier_event_answer");
    const act = whole.controls.find((one) => one.id === id)?.action;
    const subject = whole.controls.find((one) => one.id === id)?.subject ?? "vendor";
    return `${act ? say(`standing_action_${act}`) : kind}: ${nameOf(instruments.get(instrument ?? ""), say)}${subject === "vendor" ? "" : ` (${say(`standing_subject_${subject}`)})`}`;
  };
  const lines: Line[] = [
    ...timeline.points.map(({ id, kind, day, instrument, nth, sources }) => ({ day, text: pointText(id, kind, instrument, nth), to: `#line-${id}`, cites: sources })),
    ...timeline.spans.filter(({ lane }) => lane !== "lists").flatMap(({ lane, what, from, to, sources }) => [
      ...(from === null ? [] : [{ day: from, text: lane === "owner" ? say("dossier_event_owner", { owner: what }) : say("dossier_event_renamed", { name: what }), to: null, cites: sources }]),
      ...(to === null || lane === "name" ? [] : [{ day: to, text: say("dossier_event_owner_ends", { owner: what }), to: null, cites: sources }]),
    ]),
  ].sort((a, b) => compareDays(a.day, b.day));
  const undated: Line[] = Object.values(timeline.undated).flat().map((id) => ({ day: null, text: pointText(id, ""), to: `#line-${id}`, cites: [] }));
  return (
    <details class="as-list">
      <summary>{say.count("dossier_timeline_as_list", lines.length)}{undated.length > 0 && `, ${say.count("dossier_timeline_undated", undated.length)}`}</summary>
      <ol class="days">
        {[...lines, ...undated].map(({ day, text, to, cites }, at) => (
          <li key={at} class={day !== null && day.slice(0, 10) > on ? "is-later" : undefined}>
            <OnDay day={day} />
            <span>
              {to && document.getElementById(to.slice(1)) !== null ? <a href={to}>{text}</a> : text}
              {to === null && book.find(cites).map(({ anchor, number, source }) => <a key={anchor} class="cite" href={`#${anchor}`} aria-label={say("dossier_source_number", { number, title: source.title })}><span class="cite-n">{number}</span></a>)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
