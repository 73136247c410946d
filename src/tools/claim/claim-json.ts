import type { Claim } from "../../claim/claim.ts";

/** A claim as `--json` prints it: vendor, relation, instrument, outcome and record first, then how it was understood. */
export function claimJson(claim: Claim): Record<string, unknown> {
  const { who, record, relation, instrument, instruments, outcome, reasons, jurisdiction, object, when, negated, reported, understood, moreExact, word } = claim;
  return {
    vendor: who.vendor,
    relation,
    instrument: instrument ?? (instruments.length === 1 ? instruments[0] : null),
    outcome,
    record: record.map((entry) => ({
      event: entry.event,
      events: [entry.event],
      vendor: entry.vendor,
      instrument: entry.instrument,
      action: entry.action,
      day: entry.day,
      announced: entry.announced,
      dates: [...new Set([entry.day, entry.announced].filter((day) => day !== null))],
      sources: entry.sources,
    })),
    name: who.name,
    span: { start: who.start, end: who.end },
    instruments, word, jurisdiction, object, when, negated, reported, reasons, understood, moreExact,
  };
}
