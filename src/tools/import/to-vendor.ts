import type { Alias } from "../../facts/alias.ts";
import type { ControlEvent } from "../../facts/control-event.ts";
import { evidenceOf, hedgeOf, statementKindOf } from "./hedge-of.ts";
import { INSTRUMENT_IDS } from "./instrument-ids.ts";
import type { ResearchControl, ResearchDossier } from "./dossier-shape.ts";
import { subjectOf } from "./subjects.ts";

/** The day on which the research was checked (CONTROLS.md, AUDIT.md). */
const CHECKED_ON = "2026-11-24";
const ACTIONS: Readonly<Record<string, string>> = { added: "listed", removed: "delisted" };

/** Records that rest on reports nobody has opened (AUDIT.md, "Open, by vendor"). */
const DRAFTS: Readonly<Record<string, string>> = {
  "pars-defense": "Rests wholly on texts that cite Google's report; nobody has opened the report itself, and no answer of the company is known.",
  "s2t-unlocking-cyberspace": "The main report is known through digests only and the brochure through press; nobody has opened either, and no answer of the company is known.",
};

/** nuctech fits none of the research's categories; its own dossier describes scanners for baggage, cargo and people. */
const CATEGORY_WHERE_NONE_WAS_GIVEN: Readonly<Record<string, string[]>> = { nuctech: ["security-screening"] };

/** Litigious or cleared parties (AUDIT.md): the denial or dismissal stays beside the allegation. */
const ANSWER_BESIDE = new Set(["appin", "black-cube", "cyberroot", "netsweeper", "qosmos", "nexa-technologies"]);

/**
 * A research dossier as a record of ours, not yet checked against the record's shape.
 * `lexicon` holds the dossier's names as real text has them; names that only the dossier has are kept for search.
 */
export function toVendor(dossier: ResearchDossier, lexicon: Alias[]): Record<string, unknown> {
  const draft = DRAFTS[dossier.id];
  return compact({
    $schema: "../schema/vendor.json",
    id: dossier.id,
    name: dossier.name,
    draft: draft && { since: CHECKED_ON, reason: draft },
    legalNames: dossier.legalNames,
    aliases: [...lexicon, ...searchOnly(dossier, lexicon)],
    ambiguity: dossier.ambiguity,
    categories: dossier.categories.length > 0 ? dossier.categories : (CATEGORY_WHERE_NONE_WAS_GIVEN[dossier.id] ?? []),
    headquarters: dossier.headquarters,
    founded: dossier.founded,
    state: { ...dossier.state, note: dossier.state.note === null ? null : { en: dossier.state.note } },
    lineage: dossier.lineage,
    products: dossier.products.map((product) => ({ ...product, description: { en: product.description } })),
    controls: withIds(dossier.controls.flatMap((control) => toEvent(dossier.id, control)), (event) => `${event.instrument}-${event.action}-${event.day}`),
    unverifiedControls: dossier.unverifiedControls,
    investigations: withIds(
      dossier.investigations.map((report) => ({
        title: report.title, publisher: report.publisher, date: report.date, url: report.url,
        hedge: hedgeOf(report.summary, kindOf(dossier, report.sources)), evidence: evidenceOf(report.summary),
        summary: { en: report.summary }, countries: report.countries, sources: report.sources,
      })),
      (report) => slug(`${report.publisher.split(/[/,(]/)[0]} ${report.date ?? "undated"}`),
    ),
    litigation: withIds(
      dossier.litigation.map((one) => ({ ...one, events: one.events.map((event) => ({ ...event, summary: { en: event.summary } })) })),
      (one) => slug(one.case.slice(0, 60)),
    ),
    statements: withIds(
      dossier.statements.map((one) => ({ by: one.by, date: one.date, kind: statementKindOf(one.summary), summary: { en: one.summary }, sources: one.sources })),
      (one) => slug(`answer ${one.date ?? "undated"}`),
    ),
    answerBeside: ANSWER_BESIDE.has(dossier.id) || undefined,
    editorNotes: dossier.editorNotes,
    sources: dossier.sources.map((source) => ({ ...source, address: addressOf(source.id, source.supports, dossier.editorNotes ?? []) })),
  });
}

function toEvent(vendor: string, control: ResearchControl): Omit<ControlEvent, "id">[] {
  const instrument = INSTRUMENT_IDS[`${control.jurisdiction}|${control.instrument}`] ?? `unknown instrument ${control.jurisdiction}|${control.instrument}`;
  const action = (ACTIONS[control.action] ?? control.action) as ControlEvent["action"];
  const subject = subjectOf(vendor, instrument, action, control.date);
  if (subject === null) return [];
  return [compact({
    instrument,
    subject,
    action,
    day: control.date,
    announced: control.announced,
    citation: control.citation,
    listedAs: control.listedAs,
    summary: { en: control.summary },
    reported: control.checked.by === "secondary" ? ["event"] : undefined,
    checked: { by: control.checked.by, on: CHECKED_ON, note: control.checked.note },
    sources: control.sources,
  }) as Omit<ControlEvent, "id">];
}

function searchOnly(dossier: ResearchDossier, lexicon: Alias[]): Alias[] {
  const known = new Set(lexicon.map((alias) => alias.text.toLowerCase()));
  return dossier.aliases
    .filter((alias) => !known.has(alias.text.toLowerCase()))
    .map((alias) => ({ text: alias.text, lang: alias.lang === "en" ? "und" : alias.lang, kind: "vendor", entity: dossier.name, search: true }));
}

function addressOf(id: string, supports: string, notes: string[]): "inferred" | "copy" | undefined {
  const said = `${supports} ${notes.filter((note) => new RegExp(`\\b${id}\\b`).test(note)).join(" ")}`;
  if (/address .{0,40}inferred|inferred, not itself opened|not confirmed/i.test(said)) return "inferred";
  return /address is that of a copy|read in (a |the )?(copy|mirror|repost|syndicat)|mirror|repost|\bcopy\b/i.test(said) ? "copy" : undefined;
}

function kindOf(dossier: ResearchDossier, sources: string[]): string {
  return dossier.sources.find((source) => source.id === sources[0])?.kind ?? "journalism";
}

function withIds<T extends object>(items: T[], idOf: (item: T) => string): (T & { id: string })[] {
  const taken = new Map<string, number>();
  return items.map((item) => {
    const id = idOf(item);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...item };
  });
}

function slug(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "item";
}

function compact<T extends Record<string, unknown>>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== "")) as T;
}
