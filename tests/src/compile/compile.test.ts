import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile/compile.ts";
import type { Deck } from "../../../src/compile/deck.ts";
import type { NameEntry } from "../../../src/compile/names.ts";
import { unsourcedLines } from "../../../src/compile/unsourced-lines.ts";
import type { DataVersion } from "../../../src/compile/version.ts";
import type { PublicRecord } from "../../../src/dossier/record.ts";
import { standing } from "../../../src/dossier/standing.ts";
import { TOP } from "../../../src/tools/compiled.ts";
import { readFacts } from "../../../src/tools/read-facts.ts";
import { instruments } from "../dossier/published.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const facts = readFacts(`${TOP}/data`);
const files = compile(facts, hash);
const text = (path: string): string => files.find((file) => file.path === path)?.text ?? "null";
const read = <T>(path: string): T => JSON.parse(text(path)) as T;
const deck = read<Deck>("deck.json");
const published = Object.keys(deck);
const record = (id: string): PublicRecord => read(`dossiers/${id}.json`);

describe("the compiled database", () => {
  test("is the same, byte for byte, when compiled again from the same files", () => {
    expect(compile(readFacts(`${TOP}/data`), hash)).toEqual(files);
  });

  test("has another hash when one word of a fact changes", () => {
    const [first, ...others] = facts.vendors;
    if (first === undefined) throw new Error("no vendor");
    const changed = compile({ ...facts, vendors: [{ ...first, name: `${first.name}.` }, ...others] }, hash);
    const version = changed.find(({ path }) => path === "version.json")?.text;
    expect(version).not.toBe(text("version.json"));
  });

  test("leaves drafts out of every file", () => {
    const drafts = facts.vendors.filter(({ draft }) => draft !== undefined);
    expect(published).toHaveLength(facts.vendors.length - drafts.length);
    for (const { id } of drafts) {
      expect(published).not.toContain(id);
      expect(files.map(({ path }) => path)).not.toContain(`dossiers/${id}.json`);
      expect(read<NameEntry[]>("names.json").some(({ vendor }) => vendor === id)).toBe(false);
      expect(text("match-index.ts")).not.toContain(`\\"${id}\\"`);
    }
  });

  test("leaves out what is written for editors", () => {
    const words = ["editorNotes", "unverifiedControls", "supports", "ambiguity", "$schema"];
    for (const id of published) for (const word of words) expect(text(`dossiers/${id}.json`), id).not.toContain(`"${word}"`);
    for (const word of words.filter((one) => one !== "supports")) expect(text("deck.json")).not.toContain(`"${word}"`);
  });

  test("has a source for every line that readers see", () => {
    expect(published.flatMap((id) => unsourcedLines(record(id)).map((path) => `${id} · ${path}`))).toEqual([]);
  });

  test("would name a line without a source", () => {
    const whole = record("sandvine");
    expect(unsourcedLines({ ...whole, sources: whole.sources.filter(({ id }) => id !== "s14") })).toEqual(["investigations[3]"]);
  });

  test("says which data it is by the newest day on which anything was checked", () => {
    const version = read<DataVersion>("version.json");
    expect(version.hash).toMatch(/^[0-9a-f]{12}$/);
    const newest = [...facts.vendors.flatMap(({ controls }) => controls.map(({ checked }) => checked.on)), ...instruments.map(({ checked }) => checked)].sort().at(-1);
    expect(version.day >= (newest ?? "9999")).toBe(true);
    expect(version).toMatchObject({ vendors: published.length, names: read<NameEntry[]>("names.json").length });
  });

  test("is one module of one string for the matcher", () => {
    const match = /^export default (".*");\n$/.exec(text("match-index.ts"));
    expect(typeof JSON.parse(match?.[1] ?? "0")).toBe("string");
  });
});

describe("the deck", () => {
  test("gives the same standing as the dossier, on any day", () => {
    for (const id of published) {
      for (const on of ["2018-06-01", "2024-03-01", "2026-11-24"]) {
        expect(standing(deck[id]?.controls ?? [], instruments, on), id).toEqual(standing(record(id).controls, instruments, on));
      }
    }
  });

  test("carries the sources that its lines cite", () => {
    for (const card of Object.values(deck)) {
      const held = new Set(card.sources.map(({ id }) => id));
      const lines = [...card.controls, ...card.investigations, ...card.statements, ...card.rules, ...card.disagreements, ...(card.newestCourtEvent ? [card.newestCourtEvent.event ?? card.newestCourtEvent.case] : [])];
      expect(lines.flatMap(({ sources }) => sources).filter((id) => !held.has(id)), card.id).toEqual([]);
      expect(card.investigations.length, card.id).toBe(Math.min(3, card.investigationCount));
    }
  });

  test("shows the newest report first, and the denial of a party whose answer must stand beside", () => {
    expect(deck.sandvine?.investigations[0]?.date).toBe("2025-09-09");
    for (const card of Object.values(deck).filter(({ answerBeside }) => answerBeside)) {
      const denied = record(card.id).statements.some(({ kind }) => kind === "denial");
      if (denied) expect(card.statements.some(({ kind }) => kind === "denial"), card.id).toBe(true);
    }
  });
});

test("a name in any script leads to its vendor", () => {
  const names = read<NameEntry[]>("names.json");
  for (const [form, vendor] of [["ساندفين", "sandvine"], ["AppLogic Networks", "sandvine"], ["Pegasus", "nso-group"], ["UFED", "cellebrite"], ["Saito Tech", "candiru"], ["Aktsionernoe Obshchestvo Pozitiv Teknolodzhiz", "positive-technologies"]]) {
    expect(names.filter(({ text: name }) => name === form).map((name) => name.vendor), form).toContain(vendor);
  }
});
