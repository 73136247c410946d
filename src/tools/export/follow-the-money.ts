import type { PublicRecord } from "../../dossier/record.ts";
import { isOnList } from "../../dossier/seriousness.ts";
import { standing } from "../../dossier/standing.ts";
import type { Jurisdiction, Measure } from "../../facts/jurisdiction.ts";
import type { Lineage } from "../../facts/vendor.ts";
import { type FtmEntity, ftm } from "./ftm-entity.ts";
import { ftmLanguage } from "./ftm-language.ts";
import { type MakeId, ownSanctions, relatedSanctions } from "./ftm-sanctions.ts";

/** Topics that a listing today gives a company; no topic is given for a list without an exact counterpart. */
const TOPICS: Partial<Record<Measure, string>> = { "asset-freeze": "sanction", "licence-requirement": "export.control", "export-denial": "export.control", "procurement-ban": "debarment" };

/**
 * The database as FollowTheMoney NDJSON, one entity a line: Company, Sanction, Ownership, Succession, UnknownLink, LegalEntity,
 * Article or Document, Documentation. An entity that several vendors name comes once, its values merged.
 */
export function followTheMoney(records: readonly PublicRecord[], jurisdictions: readonly Jurisdiction[], day: string, makeId: MakeId): string {
  const merged = new Map<string, FtmEntity>();
  const put = (entity: FtmEntity): void => {
    const before = merged.get(entity.id);
    if (before === undefined) return void merged.set(entity.id, entity);
    for (const [name, values] of Object.entries(entity.properties)) before.properties[name] = [...new Set([...(before.properties[name] ?? []), ...values])];
    // A Company may be what a LegalEntity was elsewhere; the narrower schema holds for both.
    if (before.schema === "LegalEntity") before.schema = entity.schema;
  };
  for (const record of records) {
    for (const entity of [company(record, jurisdictions, day, makeId), ...ownSanctions(record, jurisdictions, day, makeId), ...relatedSanctions(record, jurisdictions, day, makeId), ...kin(record, makeId), ...documents(record, makeId)]) put(entity);
  }
  return [...merged.values()].map((entity) => `${JSON.stringify(entity)}\n`).join("");
}

function company(record: PublicRecord, jurisdictions: readonly Jurisdiction[], day: string, makeId: MakeId): FtmEntity {
  const instruments = jurisdictions.flatMap((one) => one.instruments);
  const listed = new Set(standing(record.controls, instruments, day).filter(isOnList).map(({ instrument }) => instrument));
  const names = record.aliases.filter(({ kind, entity }) => kind === "legal-name" || (kind === "vendor" && entity === record.name));
  return ftm("Company", makeId("vendor", record.id), {
    name: [record.name, ...record.legalNames],
    alias: names.filter(({ weak }) => !weak).map(({ text }) => text),
    weakAlias: names.filter(({ weak }) => weak).map(({ text }) => text),
    previousName: record.aliases.filter(({ kind, weak }) => kind === "former-name" && !weak).map(({ text }) => text),
    country: record.headquarters?.toLowerCase(),
    incorporationDate: record.founded === null ? null : String(record.founded),
    dissolutionDate: record.state.value === "dissolved" ? record.state.since : null,
    status: record.state.value,
    summary: record.state.note?.en,
    topics: instruments.filter(({ id }) => listed.has(id)).map(({ measure }) => TOPICS[measure]),
    keywords: record.categories,
    modifiedAt: day,
  });
}

function kin(record: PublicRecord, makeId: MakeId): FtmEntity[] {
  const self = makeId("vendor", record.id);
  return record.lineage.flatMap((one) => {
    const other = one.vendor ? makeId("vendor", one.vendor) : makeId("name", one.entity);
    const about = {
      role: one.relation, summary: one.note?.en,
      sourceUrl: record.sources.filter(({ id }) => one.sources.includes(id)).map(({ url }) => url),
    };
    const lasted = { startDate: one.from, endDate: one.to };
    // Two vendors that name each other make one link: the id is of the pair, the earlier or owning side first.
    const [above, below] = isAbove(one.relation) ? [other, self] : [self, other];
    const entity = one.vendor ? [] : [ftm(one.relation === "subsidiary" ? "Company" : "LegalEntity", other, { name: one.entity })];
    switch (one.relation) {
      case "owner": case "parent": case "subsidiary":
        return [...entity, ftm("Ownership", makeId("ownership", above, below), { owner: above, asset: below, ...about, ...lasted, role: one.relation === "owner" ? "owner" : "parent" })];
      case "predecessor": case "successor":
        return [...entity, ftm("Succession", makeId("succession", above, below), { predecessor: above, successor: below, ...about, date: one.relation === "predecessor" ? one.to : one.from })];
      default:
        return [...entity, ftm("UnknownLink", makeId("link", one.relation, ...[above, below].sort()), { subject: self, object: other, ...about, ...lasted })];
    }
  });
}

function isAbove(relation: Lineage["relation"]): boolean {
  return relation === "owner" || relation === "parent" || relation === "predecessor";
}

/** Each source as a document, and its tie to the vendor; one address is one document, whoever cites it. */
function documents(record: PublicRecord, makeId: MakeId): FtmEntity[] {
  return record.sources.flatMap((source) => {
    const schema = source.kind === "journalism" ? "Article" : "Document";
    const id = makeId("document", source.url);
    return [
      ftm(schema, id, { name: source.title, title: source.title, fileName: source.title, publisher: source.publisher, publishedAt: source.date, language: ftmLanguage(source.language), sourceUrl: source.url }),
      ftm("Documentation", makeId("documentation", record.id, source.url), { document: id, entity: makeId("vendor", record.id), date: source.date, role: source.kind }),
    ];
  });
}
