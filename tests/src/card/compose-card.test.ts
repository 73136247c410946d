import { describe, expect, test } from "vitest";
import { cardText } from "../../../src/card/card-text.ts";
import { firstSentence } from "../../../src/card/compose-card.ts";
import { said } from "../../../src/card/card-context.ts";
import { makeSay } from "../../../src/words/say.ts";
import { cardOf, facts, records, sayEnglish } from "./cards.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a card", () => {
  test("says of Sandvine, beside an article of 28 February 2024, that it was listed then and removed since, with both days and papers", () => {
    const card = cardOf("sandvine", { published: "2024-02-28" });
    expect(card.finding).toBe("Listed when this was written. Removed since.");
    expect(card.shape).toBe("delisted");
    expect(card.since?.then).toMatchObject({ shape: "listed", state: "Listed", day: "28\u00a0Feb\u00a02024" });
    expect(plain(card.since?.then.detail ?? "")).toBe("US Entity List, since 27 Feb 2024");
    expect(card.since?.then.sources[0]?.label).toBe("89\u00a0FR\u00a014403");
    expect(card.since?.now).toMatchObject({ shape: "delisted", state: "Removed" });
    expect(plain(card.since?.now.detail ?? "")).toBe("Announced 21 Oct 2024");
    expect(card.since?.now.sources[0]?.url).toContain("bis.gov");
  });
  test("says of an article between announcement and effect that the removal was announced", () => {
    expect(plain(cardOf("sandvine", { published: "2024-10-22" }).since?.then.detail ?? "")).toContain("Removal announced 21 Oct 2024");
  });
  test("says nothing of a change where there was none since the article", () => {
    expect(cardOf("sandvine", { published: "2026-01-10" }).since).toBeNull();
    expect(cardOf("cellebrite", { published: "2024-02-28" }).since).toBeNull();
  });
  test("compares with no day that lies ahead, or is only known to the month", () => {
    for (const published of ["2027-01-01", "2024-02", "2024"]) expect(cardOf("sandvine", { published }).since).toBeNull();
  });
  test("leads with the list, the day and the citation", () => {
    const card = cardOf("nso-group");
    expect(plain(card.finding)).toBe("On the US Entity List since 4 November 2021");
    expect(card.shape).toBe("listed");
    expect(plain(card.detail)).toContain("announced 3 November 2021");
    expect(card.meaning).toHaveLength(2);
  });
  test("says as of another day what held then", () => {
    expect(cardOf("nso-group", { on: "2021-06-01" }).shape).not.toBe("listed");
    expect(cardOf("sandvine", { on: "2024-03-01" }).shape).toBe("listed");
  });
  test("says of what is named that it is a product, and whose", () => {
    expect(cardOf("nso-group", { name: "Pegasus" })).toMatchObject({ name: "Pegasus", phrase: "a product of NSO Group" });
  });
  test("takes the removal of persons for no removal of the vendor", () => {
    const card = cardOf("intellexa");
    expect(card.shape).toBe("listed");
    const near = card.standings.filter(({ text }) => text.includes("no listing of Intellexa"));
    expect(near.length).toBeGreaterThan(0);
  });
  test("marks prose that is not in the reader's language", () => {
    const arabic = makeSay("ar", {}, Object.fromEntries([]));
    const card = cardOf("sandvine", { say: arabic });
    expect(card.dir).toBe("rtl");
    expect(card.rows.filter(({ kind }) => kind === "report").every(({ said: text }) => text.lang === "en")).toBe(true);
    expect(said({ en: "one", fr: "un" }, "fr-CA")).toEqual({ text: "un" });
  });
  test("takes the first sentence, whole", () => {
    expect(firstSentence("A rule of 3.5 percent. And more.")).toBe("A rule of 3.5 percent.");
    expect(firstSentence("No full stop")).toBe("No full stop");
  });
});

describe.each(records.map((record) => [record.id, record] as const))("the card of %s", (id, record) => {
  const card = cardOf(id);
  const vendor = facts.vendors.find((one) => one.id === id);
  test("says nothing that is not in the record", () => {
    const prose = new Set(
      [...(vendor?.controls ?? []), ...(vendor?.investigations ?? []), ...(vendor?.statements ?? []), ...(vendor?.litigation ?? []).flatMap(({ events }) => events)].map(({ summary }) => summary.en)
        .concat((vendor?.disagreements ?? []).map(({ note }) => note.en), (vendor?.litigation ?? []).map((one) => one.case), sayEnglish("card_no_answer")),
    );
    for (const { said: line } of card.rows) expect(prose, line.text).toContain(line.text);
    // Every year that is named is one of the record's, or of the lists'.
    const years = new Set(JSON.stringify([vendor, facts.jurisdictions]).match(/\b(19|20)\d\d\b/g));
    for (const year of plain(`${card.finding} ${card.detail} ${card.standings.map(({ text }) => text).join(" ")}`).match(/\b(19|20)\d\d\b/g) ?? []) expect(years).toContain(year);
  });
  test("gives each line its sources, and each report its hedge", () => {
    for (const row of card.rows) {
      if (row.said.text !== sayEnglish("card_no_answer")) expect(row.sources.length, row.said.text).toBeGreaterThan(0);
      if (row.kind === "report") expect(row.hedge).toBeDefined();
    }
    for (const line of card.standings) expect(line.sources.length, line.text).toBeGreaterThan(0);
    if (card.shape === "listed" || card.shape === "delisted") expect(card.detailSources.length + card.standings.length + (card.since ? 1 : 0)).toBeGreaterThan(0);
  });
  test("never drops the vendor's answer", () => {
    const reported = card.rows.some(({ kind }) => kind === "report" || kind === "court");
    if (record.statementCount > 0 || (record.answerBeside && reported)) expect(card.rows.some(({ kind }) => kind === "answer" || kind === "court")).toBe(true);
    if (record.statementCount > 0) expect(card.rows.some(({ kind }) => kind === "answer")).toBe(true);
    expect(card.rows.length).toBeLessThanOrEqual(4);
  });
  test("uses no word of judgement of ours, and leaves no place unfilled", () => {
    const own = [card.finding, card.phrase, card.asOf, ...card.standings.map(({ text }) => text)].join(" ");
    expect(own).not.toMatch(/blacklist|\bbanned\b|\bsanctioned\b|\bclean\b|controversial|accused|\$[A-Z_]+\$|undefined|null|\{\w+\}/i);
    expect(own).not.toMatch(/card_|standing_|common_/);
  });
  test("can be copied as text, sources and day included", () => {
    const text = cardText(card);
    for (const { said: line, sources } of card.rows) {
      expect(text).toContain(line.text);
      for (const { url } of sources) expect(text).toContain(url);
    }
    expect(text).toContain(card.asOf);
    expect(text).toContain(card.dataVersion);
  });
});
