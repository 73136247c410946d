import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import bibtex from "bibtex-parse";
import { describe, expect, test } from "vitest";
import { citeEvent } from "../../../src/cite/cite-event.ts";
import { citeRecord } from "../../../src/cite/cite-record.ts";
import { citeSource } from "../../../src/cite/cite-source.ts";
import type { CslItem } from "../../../src/cite/csl-item.ts";
import { writeCitation } from "../../../src/cite/forms.ts";
import { context, english, removal, sources } from "./made-up.ts";

const items = citeRecord(sources, context);
const write = (form: Parameters<typeof writeCitation>[1], what: readonly CslItem[] = items): Promise<string> => writeCitation(what, form, english);
const noteOf = (id: string): string => sources.filter((source) => source.id === id).map((source) => citeSource(source, context).note ?? "").join();

// The first style asked for loads the citation library.
describe("a source as a reference", { timeout: 120_000 }, () => {
  test("keeps a date as precise as it is known, in every form", async () => {
    expect(items.map(({ issued }) => issued?.["date-parts"][0])).toEqual([[2026, 11, 20], [2024, 10, 21], [2024, 10], [2024], undefined, [2024, 10, 21], [2024, 10, 21]]);
    const ris = await write("ris");
    expect([...ris.matchAll(/^DA {2}- (.*)\r$/gm)].map(([, day]) => day)).toEqual(["2026/11/20", "2024/10/21", "2024/10/", "2024//", "2024/10/21", "2024/10/21"]);
    const bib = await write("bibtex");
    expect([...bib.matchAll(/^ {2}date = \{(.*)\},$/gm)].map(([, day]) => day)).toEqual(["2026-11-20", "2024-10-21", "2024-10", "2024", "2024-10-21", "2024-10-21"]);
    expect(await write("wikipedia")).toContain("|date=October 2024 ");
    expect(await write("wikipedia")).toContain("|date=2024 ");
    expect(await write("apa")).toContain("(2024, October). ");
    expect(await write("apa")).toContain("(n.d.)");
    expect(await write("chicago")).toContain("“Firm [not] gone | still here.” October. Accessed November 24, 2026.");
    expect(await write("chicago")).toContain("n.d.");
  });

  test("says when nobody read it or opened its address, and then gives no day of access", () => {
    expect(noteOf("s4")).toContain("Seen cited by Daily Paper, text not read.");
    expect(noteOf("s5")).toContain("worked out, not opened");
    expect(noteOf("s6")).toContain("leads to a copy");
    expect(items.map(({ accessed }) => accessed !== undefined)).toEqual([false, true, true, true, false, false, true]);
  });

  test("carries the data version in its note in every form that has one, and behind it in the others", async () => {
    for (const form of ["chicago", "apa", "markdown", "wikipedia", "bibtex", "ris", "csl-json"] as const) {
      const text = await write(form);
      const wanted = form === "wikipedia" ? sources.length : items.length;
      expect(text.split("Counterwatch data 0123456789ab of 2026-11-20").length - 1, form).toBe(wanted);
    }
  });

  test("gives the live address and the archived copy side by side", async () => {
    for (const form of ["chicago", "markdown", "wikipedia", "ris", "csl-json"] as const) {
      const text = await write(form);
      expect(text, form).toMatch(/(?<!\/)https:\/\/example\.org\/s1/);
      expect(text, form).toContain("https://web.archive.org/web/20241022101010/https://example.org/s1");
    }
    expect(await write("wikipedia")).toContain("|archive-date=22 October 2024");
  });
});

describe("a control event as references", () => {
  test("puts official papers first; the first wears the legal citation, all say what they are cited for and what rests on the press", () => {
    const cited = citeEvent(removal, "List of Ours", sources, context);
    expect(cited.map(({ id, number }) => [id, number])).toEqual([["acme-s1", "89 FR 84461"], ["acme-s2", undefined]]);
    for (const { note } of cited) {
      expect(note).toContain("Acme & Söhne, List of Ours: Removed, announced 21\u00a0Oct\u00a02024, in effect 23\u00a0Oct\u00a02024.");
      expect(note).toContain("The day of effect rests on press reports.");
    }
  });
});

describe("files for reference managers, read by parsers that are not ours", () => {
  const norm = (text: string | undefined): string | undefined => text?.replaceAll("\u00a0", " ");

  test("RIS: citation-js reads back type, title, body, address, note and year of each", async () => {
    const read = new Cite(await write("ris")).data;
    expect(read.map(({ type }) => type)).toEqual(items.map(({ type }) => type));
    expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => norm(title)));
    expect(read.map(({ URL: url }) => url)).toEqual(items.map(({ URL: url }) => url));
    expect(read.map(({ note }) => note)).toEqual(items.map(({ note }) => norm(note)));
    expect(read[1]?.author?.map(({ literal, family }) => literal ?? family)).toEqual(["Office of Lists", "Gazette"]);
  });

  test("BibTeX: bibtex-parse reads back every field, with nothing that LaTeX would take for a command", async () => {
    const read = bibtex.entries(await write("bibtex"));
    expect(read.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
    expect(read.map((entry) => entry.DATE)).toEqual(["2026-11-20", "2024-10-21", "2024-10", "2024", undefined, "2024-10-21", "2024-10-21"]);
    expect(read.map((entry) => entry.URL)).toEqual(items.map(({ URL: url }) => url?.replace("{1}", "%7B1%7D")));
    const raw = await write("bibtex");
    expect(raw).toContain("title = {{Removal of a \\{Party\\} \\& 50\\% of \\#1\\_x {\\textasciitilde} {\\textbackslash} from the List: été}}");
    const open = [...raw.replace(/\\[{}]/g, "")];
    expect(open.filter((sign) => sign === "{").length).toBe(open.filter((sign) => sign === "}").length);
  });

  test("CSL-JSON: citation-js takes it whole, and only fields of the standard are in it", async () => {
    const read = new Cite(await write("csl-json")).data;
    expect(read.map(({ id, type, title, note }) => ({ id, type, title, note }))).toEqual(items.map(({ id, type, title, note }) => ({ id, type, title, note })));
    const standard = new Set(["id", "type", "title", "author", "issued", "accessed", "URL", "archive", "archive_location", "publisher", "container-title", "authority", "number", "version", "language", "note"]);
    expect(items.flatMap((item) => Object.keys(item)).filter((field) => !standard.has(field))).toEqual([]);
  });

  /** Which of Zotero's fields a RIS tag fills, by type, as its RIS translator maps them; a tag that fills none would become a stray note. */
  const ZOTERO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    all: { TI: "title", AU: "creators", DA: "date", PY: "date", LA: "language", UR: "url", Y2: "accessDate", N1: "notes", DB: "archive", AN: "archiveLocation" },
    RPRT: { PB: "institution", SN: "reportNumber" },
    NEWS: { T2: "publicationTitle" },
    ELEC: { T2: "websiteTitle" },
    CASE: { TI: "caseName", DA: "dateDecided", PY: "dateDecided", PB: "court", SV: "docketNumber" },
    DATA: { PB: "publisher" },
  };
  test("RIS: every tag fills a field that Zotero has for the type; no body's name is split at a comma", async () => {
    const ris = await write("ris", [...items, ...citeEvent(removal, "List of Ours", sources, context)]);
    const records = ris.split(/ER {2}- \r\n/).filter((text) => text.trim() !== "");
    expect(records.length).toBe(items.length + 2);
    for (const record of records) {
      const lines = record.trim().split("\r\n");
      expect(lines[0]).toMatch(/^TY {2}- (RPRT|NEWS|ELEC|CASE|DATA)$/);
      const type = lines[0]?.slice(6) ?? "";
      for (const line of lines.slice(1)) {
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
        const tag = line.slice(0, 2);
        expect(ZOTERO[type]?.[tag] ?? ZOTERO.all?.[tag], `${type} ${tag}`).toBeDefined();
        if (tag === "AU") expect(line).not.toContain(",");
      }
    }
    expect(ris).toContain("PB  - Lab, Inc.");
  });

  test("Wikipedia: templates close, pipes and brackets in titles do not end them", async () => {
    const lines = (await write("wikipedia")).trim().split("\n");
    expect(lines.length).toBe(sources.length);
    for (const line of lines) expect(line).toMatch(/^\{\{cite (web|news) \|title=.+\}\} <!-- .+ -->$/);
    expect(lines[1]).toContain("|title=Firm &#91;not&#93; gone {{!}} still here |url=https://example.org/s2 |work=Daily {{!}} Paper ");
    expect(lines[1]).toContain("|language=it");
  });
});
