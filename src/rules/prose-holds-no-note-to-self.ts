import { passages } from "./prose.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

/** What an editor writes to an editor. "Not found" and "not known" are for readers and may stand. */
const NOTES: readonly RegExp[] = [
  /\btitle not shown\b/i, /\bgenerally known\b/i, /\b(was|were|been|itself) not (read|opened|seen|confirmed)\b(?! in any source)/i, /\bnot (re-)?(read|opened)\b/i, /\b(to be|must be|please) (check|confirm|verif)/i,
  /(?:^|[-–(;,]\s*)check\b/i, /\bFIXME\b|\bTBD\b|\bXXX\b/, /\baddress (is|was|of) (that of a copy|inferred)/i, /\bthe copy (was )?read\b|\bin the copy read\b|\bcopy was read\b/i, /\bsee (the )?(note|above|below)\b/i,
  /\bdossier\b/i, /\bplaceholder\b/i, /\b(source|article|text|page)s? (consulted|read here)\b/i, /\?\?/,
];

export const rule: Rule = {
  name: "Prose holds no note to self",
  why: "Readers read statements, not the workshop; what an editor should know goes to editorNotes.",
  check: (records) => [
    ...passages(records)
      .filter(({ path }) => !/coverage|open$/.test(path))
      .flatMap(({ file, path, about, text }) => hits(text).map((word) => ({ file, path, about: `${about} ${word}`, what: `holds a note to self: '${word}'`, remedy: "move it to editorNotes, and say to the reader only what is known" }))),
    ...sourcedParts(records).flatMap(({ file, at, about, sources }) =>
      sources.flatMap(({ id, title }, nth) => hits(title).map((word) => ({ file, path: `${at}sources[${nth}].title`, about: `${about} ${id}`, what: `holds a note to self: '${word}'`, remedy: "give the title as published" }))),
    ),
    ...records.vendors.flatMap((vendor) =>
      vendor.investigations.flatMap(({ id, title }, nth) => hits(title).map((word) => ({ file: vendorFile(vendor.id), path: `investigations[${nth}].title`, about: id, what: `holds a note to self: '${word}'`, remedy: "give the title as published" }))),
    ),
  ],
};

function hits(text: string): string[] {
  return NOTES.flatMap((note) => note.exec(text)?.[0].trim() ?? []);
}
