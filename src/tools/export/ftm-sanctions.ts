import type { PublicRecord } from "../../dossier/record.ts";
import { relatedStandings } from "../../dossier/related.ts";
import { inEffect } from "../../dossier/in-effect.ts";
import { standing } from "../../dossier/standing.ts";
import type { ControlEvent } from "../../facts/control-event.ts";
import type { Instrument, Jurisdiction } from "../../facts/jurisdiction.ts";
import { type FtmEntity, ftm } from "./ftm-entity.ts";

/** Makes ids that stay the same from one export to the next. */
export type MakeId = (kind: string, ...parts: readonly string[]) => string;

/** One Sanction for each time that the vendor itself was on a list, with its end if it was removed, as of `day`. */
export function ownSanctions(record: PublicRecord, jurisdictions: readonly Jurisdiction[], day: string, makeId: MakeId): FtmEntity[] {
  return eachList(jurisdictions).flatMap(({ instrument, jurisdiction }) => {
    const own = record.controls.filter((event) => event.instrument === instrument.id && event.subject === "vendor");
    const [stands] = standing(own, [instrument], day);
    return (stands?.spans ?? []).map(({ from, to }, nth, all) => {
      const began = own.find(({ action, day: on }) => action === "listed" && on === from);
      const during = own.filter(({ day: on }) => on >= from && (to === null || on <= to));
      const last = nth === all.length - 1;
      return ftm("Sanction", makeId("sanction", record.id, instrument.id, from), {
        entity: makeId("vendor", record.id),
        ...programme(instrument, jurisdiction),
        listingDate: began?.announced ?? from,
        startDate: from,
        endDate: to,
        status: to !== null ? "removed" : last && stands?.suspended ? "suspended" : stands?.ended ? "list ended" : "listed",
        ...evidence(record, during),
      });
    });
  });
}

/** Those near the vendor that a list names: each its own entity with its own Sanction, tied to the vendor by an UnknownLink that says as what. */
export function relatedSanctions(record: PublicRecord, jurisdictions: readonly Jurisdiction[], day: string, makeId: MakeId): FtmEntity[] {
  return eachList(jurisdictions).flatMap(({ instrument, jurisdiction }) => {
    const events = inEffect(record.controls.filter((event) => event.instrument === instrument.id), day);
    return relatedStandings(events, day).flatMap(({ subject, state, since, listedAs, events: ids }) =>
      listedAs.filter(isName).flatMap((name) => {
        const other = makeId("name", name);
        const about = events.filter(({ id, listedAs: names }) => ids.includes(id) && names.includes(name));
        const listed = about.find(({ action }) => action !== "delisted");
        // Listed in an event of the vendor's own, removed apart.
        const first = listed ?? events.find(({ action, listedAs: names }) => action === "listed" && names.includes(name));
        return [
          ftm("LegalEntity", other, { name }),
          ftm("UnknownLink", makeId("link", record.id, name), { subject: makeId("vendor", record.id), object: other, role: subject, sourceUrl: evidence(record, about).sourceUrl }),
          ftm("Sanction", makeId("sanction", record.id, instrument.id, name), {
            entity: other,
            ...programme(instrument, jurisdiction),
            listingDate: first?.announced ?? first?.day,
            startDate: first?.day,
            endDate: state === "delisted" ? since : null,
            status: state === "delisted" ? "removed" : "listed",
            ...evidence(record, first && !about.includes(first) ? [first, ...about] : about),
          }),
        ];
      }),
    );
  });
}

/** "46 affiliates" counts entries and names nobody. */
function isName(listed: string): boolean {
  return !/^\d+ (affiliates|entities|companies|persons)\b/i.test(listed);
}

function eachList(jurisdictions: readonly Jurisdiction[]): { instrument: Instrument; jurisdiction: Jurisdiction }[] {
  return jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments.filter(({ kind }) => kind === "list").map((instrument) => ({ instrument, jurisdiction })));
}

function programme(instrument: Instrument, jurisdiction: Jurisdiction): Record<string, string | null> {
  return {
    authority: jurisdiction.authorities.find(({ id }) => id === instrument.authority)?.name.en ?? null,
    program: instrument.short.en,
    programUrl: instrument.url,
    provisions: instrument.measure,
    country: jurisdiction.id,
  };
}

function evidence(record: PublicRecord, events: readonly ControlEvent[]): { reason: string[]; recordId: (string | null)[]; namesMentioned: string[]; sourceUrl: string[] } {
  const cited = new Set(events.flatMap(({ sources }) => sources));
  return {
    reason: events.map(({ summary }) => summary.en),
    recordId: events.map(({ citation }) => citation),
    namesMentioned: events.flatMap(({ listedAs }) => listedAs),
    sourceUrl: record.sources.filter(({ id }) => cited.has(id)).map(({ url }) => url),
  };
}
