import type { ControlEvent } from "../facts/control-event.ts";
import { compareDays, type Day, type Precision, precisionOf } from "../facts/day.ts";
import type { Instrument } from "../facts/jurisdiction.ts";
import type { Investigation } from "../facts/vendor.ts";
import type { PublicRecord } from "./record.ts";
import { standing } from "./standing.ts";

export type Lane = "lists" | "reports" | "courts" | "answers" | "owner" | "name";

/** A time that something lasted. Open ends are null: from before the record, or until today. */
export interface TimelineSpan {
  lane: Lane;
  /** lists: the instrument; owner and name: whose name it was */
  what: string;
  from: Day | null;
  fromKnownTo: Precision | null;
  to: Day | null;
  toKnownTo: Precision | null;
  sources: string[];
}

/** Something that happened on a day (or in a month or year: `knownTo`). */
export interface TimelinePoint {
  lane: Lane;
  /** id of the control event, investigation, case or statement */
  id: string;
  kind: ControlEvent["action"] | "report" | "court" | "answer";
  day: Day;
  knownTo: Precision;
  /** lists: the instrument */
  instrument?: string;
  /** lists: whose event it is */
  subject?: ControlEvent["subject"];
  hedge?: Investigation["hedge"];
  /** courts: which event of the case, counted from 0 */
  nth?: number;
  sources: string[];
}

/** What happened when, in lanes. */
export interface Timeline {
  spans: TimelineSpan[];
  /** oldest first */
  points: TimelinePoint[];
  /** ids without a day, by lane */
  undated: Partial<Record<Lane, string[]>>;
}

/** The lanes of a record that was cut to the day `on`: listings as spans, owners and names as spans, all else as points. */
export function timeline(record: PublicRecord, instruments: readonly Instrument[], on: Day): Timeline {
  const points: TimelinePoint[] = [];
  const undated: Timeline["undated"] = {};
  const put = (lane: Lane, id: string, kind: TimelinePoint["kind"], day: Day | null, sources: string[], more: Partial<TimelinePoint> = {}): void => {
    if (day === null) undated[lane] = [...new Set([...(undated[lane] ?? []), id])];
    else points.push({ lane, id, kind, day, knownTo: precisionOf(day), sources, ...more });
  };
  for (const { id, action, day, instrument, subject, sources } of record.controls) put("lists", id, action, day, sources, { instrument, subject });
  for (const { id, date, hedge, sources } of record.investigations) put("reports", id, "report", date, sources, { hedge });
  for (const { id, date, sources } of record.statements) put("answers", id, "answer", date, sources);
  for (const { id, filed, events, sources } of record.litigation) {
    if (events.length === 0) put("courts", id, "court", filed, sources);
    for (const [nth, event] of events.entries()) put("courts", id, "court", event.date, event.sources, { nth });
  }
  points.sort((a, b) => compareDays(a.day, b.day));
  return { spans: [...listingSpans(record, instruments, on), ...ownerSpans(record), ...nameSpans(record)], points, undated };
}

function span(lane: Lane, what: string, from: Day | null, to: Day | null, sources: string[]): TimelineSpan {
  const knownTo = (day: Day | null): Precision | null => (day === null ? null : precisionOf(day));
  return { lane, what, from, fromKnownTo: knownTo(from), to, toKnownTo: knownTo(to), sources };
}

function listingSpans(record: PublicRecord, instruments: readonly Instrument[], on: Day): TimelineSpan[] {
  return standing(record.controls, instruments, on).flatMap(({ instrument, spans, events, ended }) => {
    const sources = [...new Set(record.controls.filter(({ id }) => events.includes(id)).flatMap((event) => event.sources))];
    return spans.map(({ from, to }) => span("lists", instrument, from, to ?? ended?.day ?? null, sources));
  });
}

function ownerSpans({ lineage }: PublicRecord): TimelineSpan[] {
  return lineage
    .filter(({ relation }) => relation === "owner" || relation === "parent")
    .map(({ entity, from, to, sources }) => span("owner", entity, from, to, sources));
}

/** Earlier names, the name of the record, and later names; the record's own name runs between them. */
function nameSpans({ name, founded, lineage, state }: PublicRecord): TimelineSpan[] {
  const before = lineage.filter(({ relation }) => relation === "predecessor");
  const after = lineage.filter(({ relation }) => relation === "successor");
  const starts = before.flatMap(({ to }) => to ?? []).sort(compareDays);
  const ends = after.flatMap(({ from }) => from ?? []).sort(compareDays);
  const begun = founded === null ? (starts.at(-1) ?? null) : String(founded);
  const over = ends[0] ?? (state.value === "dissolved" || state.value === "renamed" ? state.since : null);
  return [
    ...before.map(({ entity, from, to, sources }) => span("name", entity, from, to, sources)),
    span("name", name, begun, over, state.sources),
    ...after.map(({ entity, from, to, sources }) => span("name", entity, from, to, sources)),
  ];
}
