import type { Day } from "../facts/day.ts";
import { earliest, latest } from "../facts/day.ts";
import { happenedBy } from "./on-day.ts";
import type { PublicRecord } from "./record.ts";

/** A record with what came after a day veiled, and the ids of what may or may not have come by then. */
export interface VeiledRecord {
  record: PublicRecord;
  /** ids of reports, statements and cases kept although they have no day, or one too vague to say */
  unsure: string[];
}

/**
 * The record as a reader could have had it on the whole day `on`: reports, court events, answers and changes of owner or
 * name that came later are left out. Control events are kept whole, since `standing` and `decisions` take the day themselves.
 * An undated thing counts from the oldest dated source it cites, and stays (`unsure`) if no source is dated.
 */
export function veil(record: PublicRecord, on: Day): VeiledRecord {
  const dateOf = new Map(record.sources.map(({ id, date }) => [id, date]));
  const unsure: string[] = [];
  const kept = (id: string, day: Day | null, cited: readonly string[]): boolean => {
    const dates = cited.flatMap((source) => dateOf.get(source) ?? []).sort();
    const answer = happened(day ?? dates[0] ?? null, on);
    if (answer === "perhaps" || (answer === "yes" && day === null)) unsure.push(id);
    return answer !== "no";
  };
  const bySources = (cited: readonly string[]): boolean => {
    const dates = cited.flatMap((source) => dateOf.get(source) ?? []);
    return dates.length === 0 || dates.some((date) => earliest(date) <= on);
  };
  const litigation = record.litigation.flatMap((one) => {
    const events = one.events.filter(({ date, sources }) => happened(date, on) !== "no" && (date !== null || bySources(sources)));
    const begun = one.filed === null ? events.length > 0 || (one.events.length === 0 && bySources(one.sources)) : happened(one.filed, on) !== "no";
    const { closed, ...open } = one;
    // "closed" speaks of the case as its last event left it.
    return begun ? [{ ...open, events, ...(closed && events.length === one.events.length ? { closed } : {}) }] : [];
  });
  const veiled: PublicRecord = {
    ...record,
    state: stateOn(record, on),
    lineage: record.lineage
      .filter(({ from }) => from === null || earliest(from) <= on)
      .map((one) => (one.to !== null && earliest(one.to) > on ? withoutNote({ ...one, to: null }) : one)),
    investigations: record.investigations.filter(({ id, date, sources }) => kept(id, date, sources)),
    litigation,
    statements: record.statements.filter(({ id, date, sources }) => kept(id, date, sources)),
  };
  if (record.disagreements) veiled.disagreements = record.disagreements.filter(({ sources }) => bySources(sources));
  return { record: veiled, unsure };
}

/** What is bought, renamed or dissolved later was a going concern before; of other states nothing follows for the days before. */
const PRESUPPOSES_ACTIVE: readonly PublicRecord["state"]["value"][] = ["renamed", "acquired", "dissolved"];

/** The state counts from its day; its note is kept only if every dated source behind it had appeared. */
function stateOn({ state, sources }: PublicRecord, on: Day): PublicRecord["state"] {
  if (state.since !== null && earliest(state.since) > on) {
    return PRESUPPOSES_ACTIVE.includes(state.value) ? { value: "active", since: null, note: null, sources: state.sources } : { value: "unclear", since: null, note: null, sources: [] };
  }
  const later = sources.some(({ id, date }) => state.sources.includes(id) && date !== null && latest(date) > on);
  return later ? { ...state, note: null } : state;
}

/** A note on an ended relation may speak of its end. */
function withoutNote({ note: _note, ...rest }: PublicRecord["lineage"][number]): PublicRecord["lineage"][number] {
  return rest;
}

function happened(day: Day | null, on: Day): "yes" | "no" | "perhaps" {
  return day === null ? "perhaps" : happenedBy(day, on);
}
