import type { DataVersion } from "../../compile/version.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { provenance } from "../../dossier/provenance.ts";
import type { Related } from "../../dossier/related.ts";
import { bySeriousness } from "../../dossier/seriousness.ts";
import type { Standing } from "../../dossier/standing.ts";
import type { Instrument } from "../../facts/jurisdiction.ts";

/** A dossier for a terminal, in English; every line is followed by its sources, which are listed whole at the end. */
export function dossierText(dossier: Dossier, instruments: readonly Instrument[], version: DataVersion): string {
  const { record } = dossier;
  const short = new Map(instruments.map(({ id, short }) => [id, short.en]));
  const list = (id: string): string => short.get(id) ?? id;
  const lines: string[] = [`${record.name} (${dossier.vendor}), as of ${dossier.on}`, [...record.categories, record.headquarters ?? "country not known", record.state.value].join(" · ")];
  const head = (title: string, body: readonly string[], none: string): void => void lines.push("", title, ...(body.length > 0 ? body : [`  ${none}`]));

  const standings = bySeriousness(dossier.standing, instruments);
  const touched = standings.filter(({ state, related, pending }) => state === "listed" || state === "delisted" || related.length > 0 || pending);
  head("STANDING", touched.flatMap((one) => [`  ${list(one.instrument)}: ${sayStanding(one)}`, ...one.related.map((other) => `    ${sayRelated(other)}`)]), "on none of the lists we cover");
  for (const [state, words] of [["not-found", "Not found in"], ["not-covered", "Not covered"]] as const) {
    const rest = standings.filter((one) => one.state === state && !touched.includes(one));
    if (rest.length > 0) lines.push(`  ${words}: ${rest.map(({ instrument, through, scope }) => `${list(instrument)}${through ? ` (${scope === "whole" ? "read whole" : "looked for"}, through ${through})` : ""}`).join(" · ")}`);
  }
  head("EVENTS", dossier.events.flatMap(({ day, announced, instrument, action, subject, citation, checked, reported, summary, sources }) => [
    `  ${day}  ${list(instrument)}: ${subject === "vendor" ? "" : `${subject} `}${action}${day > dossier.on ? " (announced, not in effect yet)" : ""}${citation ? ` · ${citation}` : ""}${announced && announced !== day ? ` · announced ${announced}` : ""} · checked ${checked.by} ${checked.on}${reported ? ` · reported: ${reported.join(", ")}` : ""}`,
    `    ${summary.en}${cites(sources)}`,
  ]), "none");
  if (dossier.rules.length > 0) {
    head("GENERAL RULES THAT BEAR ON IT", dossier.rules.map(({ instrument, reaches, events, note }) => `  ${list(instrument)}${reaches.length > 0 ? `, through ${reaches.map(list).join(", ")}` : ""}: ${events[0]?.action} ${events[0]?.day}${events[0]?.until ? ` to ${events[0].until}` : ""}${note ? ` · ${note.note.en}${cites(note.sources)}` : ""}`), "");
  }
  head("INVESTIGATIONS", record.investigations.flatMap(({ id, date, publisher, title, hedge, evidence, summary, countries, sources }) => [
    `  ${date ?? "no date"}  ${publisher}: ${title}`,
    `    ${hedge} · ${evidence ?? "not graded yet"}${countries.length > 0 ? ` · ${countries.join(" ")}` : ""}${dossier.unsure.includes(id) ? " · day not known" : ""}`,
    `    ${summary.en}${cites(sources)}`,
  ]), `none in the sources we read, through ${version.day}`);
  head("COURTS", record.litigation.flatMap(({ case: name, court, docket, filed, events, sources }) => [
    `  ${name}${court ? ` · ${court}` : ""}${docket ? ` · ${docket}` : ""}${filed ? ` · filed ${filed}` : ""}${cites(sources)}`,
    ...events.map(({ date, summary, sources: cited }) => `    ${date ?? "no date"}  ${summary.en}${cites(cited)}`),
  ]), `no case found in the sources we read, through ${version.day}`);
  head("ITS ANSWER", record.statements.map(({ date, by, kind, summary, sources }) => `  ${date ?? "no date"}  ${by} (${kind}): ${summary.en}${cites(sources)}`), "no answer on record");
  head("LINEAGE", record.lineage.map(({ relation, entity, from, to, note, sources }) => `  ${relation}: ${entity}${from || to ? ` (${from ?? "?"} to ${to ?? "today"})` : ""}${note ? ` · ${note.en}` : ""}${cites(sources)}`), "none on record");
  if (record.disagreements?.length) head("WHERE SOURCES DISAGREE", record.disagreements.map(({ note, sources }) => `  ${note.en}${cites(sources)}`), "");
  head("SOURCES", provenance(dossier.sources.map(({ id }) => id), dossier.sources).map(({ source: { id, title, publisher, date, kind, language }, live, lookUp, archived, seen, via, address }) =>
    `  [${id}] ${publisher}: ${title} · ${date ?? "no date"} · ${kind} · ${language} · ${seen === "text" ? "read" : `seen cited${via ? ` by ${via}` : ""}`}${address ? ` · address ${address}` : ""}\n       ${live}\n       ${archived ?? lookUp}`), "none");
  lines.push("", `Data ${version.hash} of ${version.day}. Absent is not cleared; not covered is not absent.`);
  return lines.join("\n");
}

function sayStanding({ state, since, spans, announced, uncertain, suspended, pending, listedAs, through, ended }: Standing): string {
  const parts =
    state === "listed" ? [`on the list since ${since}`] :
    state === "delisted" ? [`removed ${since}${announced && announced !== since ? ` (announced ${announced})` : ""}`, `was on it from ${spans.at(-1)?.from}`] :
    state === "not-found" ? [`itself not found, through ${through ?? "no day given"}`] : ["itself not covered"];
  if (uncertain) parts.push("day not known: it may not have happened yet");
  if (suspended) parts.push(`suspended since ${suspended.since}`);
  if (pending) parts.push(`${pending.action} announced ${pending.announced}, in effect ${pending.day}`);
  if (ended) parts.push(`the list itself ended ${ended.day}`);
  if (listedAs.length > 0) parts.push(`listed as ${listedAs.map((name) => `“${name}”`).join(", ")}`);
  return parts.join(" · ");
}

function sayRelated({ subject, state, since, listedAs }: Related): string {
  return `not the vendor, but a ${subject}: ${state} ${since}${listedAs.length > 0 ? ` · ${listedAs.map((name) => `“${name}”`).join(", ")}` : ""}`;
}

function cites(sources: readonly string[]): string {
  return sources.length > 0 ? ` [${sources.join(" ")}]` : "";
}
