import { describe, expect, test } from "vitest";
import { CONDUCT, type FactCard } from "../../../../src/card/share/fact-card.ts";
import { eventCard } from "../../../../src/card/share/event-card.ts";
import { toHtml } from "../../../../src/card/share/html.ts";
import { toMarkdown } from "../../../../src/card/share/markdown.ts";
import { choices } from "../../../../src/card/share/shown.ts";
import { altText } from "../../../../src/card/share/alt-text.ts";
import { graphemes, textWithin, wholeText } from "../../../../src/card/share/text.ts";
import { thenAndNowCard } from "../../../../src/card/share/then-and-now-card.ts";
import { vendorCard } from "../../../../src/card/share/vendor-card.ts";
import type { PublicRecord } from "../../../../src/dossier/record.ts";
import { earliest } from "../../../../src/facts/day.ts";
import { allWords } from "../../../../src/words/all-words.ts";
import { sayDay } from "../../../../src/words/day-words.ts";
import { records, registry, sayEnglish as say, version } from "./published.ts";

const on = version.day;
const wish = { on, say, version };
const THEN = "2021-01-01";

/** Every card of a record: as it stands, each event, then and now. */
function cardsOf(record: PublicRecord): FactCard[] {
  const events = record.controls.flatMap(({ id }) => eventCard(record, registry, id, wish) ?? []);
  const then = thenAndNowCard(record, registry, THEN, wish);
  return [vendorCard(record, registry, wish), ...events, ...(then ? [then] : [])];
}
const cards = records.map((record) => ({ record, cards: cardsOf(record) }));

/** All that a card of this record may say in its own words: its prose, names, titles, publishers, addresses, and those of the registries. */
function sayable(record: PublicRecord): Set<string> {
  const own = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") own.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(walk);
  };
  walk(record);
  walk(registry.jurisdictions);
  return own;
}

/** Phrases of ours as patterns: a value's place takes anything, and what stood there is checked in turn. */
const PATTERNS = Object.entries(allWords)
  .filter(([key]) => /^(share|card|common|standing|cite)_/.test(key))
  .flatMap(([, { en }]) => (typeof en === "string" ? [en] : [en.one, en.other]))
  .filter((text) => text.replace(/\{[a-z_]+\}/g, "").trim() !== "" && /\p{L}/u.test(text.replace(/\{[a-z_]+\}/g, "")))
  .sort((a, b) => b.replace(/\{[a-z_]+\}/g, "").length - a.replace(/\{[a-z_]+\}/g, "").length)
  .flatMap((text) => ["(.+?)", "(.+)"].map((value) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[a-z_]+\}/g, value)}$`, "u")));

/** Days in every form that English writes them, that a record, the registries, the data or the asker gives. */
function daysOf(record: PublicRecord): Set<string> {
  const given = new Set<string>([on, version.day, THEN]);
  JSON.stringify([record, registry.jurisdictions], (_key, value: unknown) => {
    if (typeof value === "string" && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) given.add(value);
    return value;
  });
  return new Set([...given].flatMap((day) => [sayDay(day, "en"), sayDay(day, "en", "long"), sayDay(earliest(day).slice(0, 4), "en")]));
}

/** Between two things that are each accounted for. */
const JOINTS = ["\n", " · ", "; ", ". ", ", and ", " and ", ", ", " "];

/** Whether the record, our phrases and days account for all of a passage. Every way to read it is tried, since names hold commas and full stops too. */
function accounted(text: string, own: ReadonlySet<string>, days: ReadonlySet<string>, seen = new Map<string, boolean>()): boolean {
  const before = seen.get(text);
  if (before !== undefined) return before;
  seen.set(text, false);
  const bare = text.trim().replace(/[.;:]$/u, "");
  const forms = [text.trim(), bare, `${bare}.`];
  const answer = forms.some((form) => own.has(form) || own.has(form.replaceAll("\u00a0", " ")) || days.has(form) || /^\d+$/.test(form) || form === "")
    // The first sentence of a prose is the prose, as far as it goes.
    || (bare.length > 12 && /[.]$/.test(text.trim()) && [...own].some((prose) => prose.startsWith(`${bare}. `)))
    || forms.some((form) => PATTERNS.some((pattern) => {
      const match = pattern.exec(form);
      return match?.slice(1).every((value) => accounted(value, own, days, seen)) ?? false;
    }))
    || JOINTS.some((joint) => {
      // A bare space joins two sentences only, never two words.
      if (joint === " " && !/[.)] /.test(text)) return false;
      for (let at = text.indexOf(joint); at > 0; at = text.indexOf(joint, at + 1)) {
        if (joint === " " && !/[.)]/.test(text[at - 1] ?? "")) continue;
        if (accounted(text.slice(0, at + (joint === ". " ? 1 : 0)), own, days, seen) && accounted(text.slice(at + joint.length), own, days, seen)) return true;
      }
      return false;
    });
  seen.set(text, answer);
  return answer;
}

function unaccounted(text: string, own: ReadonlySet<string>, days: ReadonlySet<string>): string[] {
  return accounted(text, own, days) ? [] : [text];
}

describe("a card says no more than its record", () => {
  test("every line of every card of every vendor is the record's own prose or a phrase of ours filled from it", () => {
    const wrong: string[] = [];
    for (const { record, cards: made } of cards) {
      const own = sayable(record);
      const days = daysOf(record);
      for (const card of made) {
        const said = [
          card.finding.text, card.detail?.text ?? "", card.hedges, card.bare ?? "", card.asOf,
          ...(card.title === null ? [] : [card.title]),
          ...(card.sides ? [card.sides.then, card.sides.now].flatMap(({ state, lines, day, more }) => [state, day, ...lines.map(({ text }) => text), ...more]) : []),
          ...(card.plot?.kind === "lists" ? card.plot.lines.map(({ text }) => text) : card.plot?.kind === "reports" ? [card.plot.title] : []),
          ...(card.meaning?.said.map(({ text }) => text) ?? []),
          ...card.statements.flatMap(({ label, said: one, hedge, by, brief }) => [label, one.text, hedge?.word ?? "", by, brief ?? ""]),
          ...card.sources.flatMap(({ short, title, publisher, doubts }) => [short, title, publisher, ...doubts]),
        ];
        for (const line of said) wrong.push(...unaccounted(line, own, days).map((what) => `${record.id} ${card.kind}: ${what}`));
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("that check can fail: a word too many, another day, another name are caught", () => {
    const record = records.find(({ id }) => id === "sandvine") as PublicRecord;
    const own = sayable(record);
    const days = daysOf(record);
    expect(unaccounted("Removed from the US Entity List; announced 21\u00a0October\u00a02024", own, days)).toEqual([]);
    expect(unaccounted("Removed from the US Entity List; announced 25\u00a0October\u00a02024", own, days)).not.toEqual([]);
    expect(unaccounted("Removed from the EU Entity List; announced 21\u00a0October\u00a02024", own, days)).not.toEqual([]);
    expect(unaccounted("Cleared and removed from the US Entity List; announced 21\u00a0October\u00a02024", own, days)).not.toEqual([]);
  });

  test("whatever form it takes, its text holds nothing but what the card holds", () => {
    for (const { cards: made } of cards)
      for (const card of made.slice(0, 2)) {
        const pieces = JSON.stringify(card);
        const flat = (text: string): string => JSON.stringify(text).slice(1, -1);
        for (const limit of [300, 500]) {
          const text = textWithin(card, limit, say) ?? "";
          for (const line of text.split("\n").filter((one) => !one.includes(" (") && !/^(Sources|As of|Counterwatch|\d)/.test(one)))
            expect(pieces.includes(flat(line)) || pieces.includes(flat(line.replace(/^[^:]{2,20}: /, ""))) || line === `${card.labels.sources}:`, `${card.vendor.id}: ${line}`).toBe(true);
        }
      }
  });
});

describe("what a card may never lose", () => {
  test("every card fits 500 characters with its hedges, its day and a source, and 300 unless its names alone are too long, which is said", () => {
    const lost: string[] = [];
    const tooLong: string[] = [];
    for (const { record, cards: made } of cards)
      for (const card of made)
        for (const limit of [300, 500]) {
          const text = textWithin(card, limit, say);
          const name = `${record.id} ${card.kind} ${card.finding.text} in ${limit}`;
          if (text === null) (limit === 300 && card.kind === "then-and-now" ? tooLong : lost).push(`${name}: does not fit`);
          else {
            if (graphemes(text, "en") > limit) lost.push(`${name}: too long`);
            if (!text.includes(version.hash)) lost.push(`${name}: no data version`);
            if (!/^Sources: \S/m.test(text)) lost.push(`${name}: no source`);
            if (card.hedges !== "" && !text.includes(card.hedges) && !text.includes(card.detail?.text ?? "\0") && !(card.bare !== null && text.includes(card.bare)) && !(card.plot?.kind === "lists")) lost.push(`${name}: hedges lost`);
          }
        }
    expect(lost).toEqual([]);
    expect(tooLong.length).toBeLessThan(3);
  });

  test("a statement stands with its hedge or not at all, and where conduct is spoken of the answer is there", () => {
    const wrong: string[] = [];
    for (const { record, cards: made } of cards)
      for (const card of made) {
        const answer = card.statements.find(({ kind }) => kind === "answer");
        for (const { shown } of choices(card, { plot: true, meaning: true })) {
          const speaks = card.conduct || shown.statements.some(({ kind }) => CONDUCT.includes(kind)) || (shown.plot && card.plot?.kind === "reports");
          if (speaks && answer && shown.brief === null && !shown.statements.includes(answer)) wrong.push(`${record.id}: conduct without its answer`);
          if (shown.statements.length > 3) wrong.push(`${record.id}: more than three statements`);
          const alt = altText(card, shown);
          for (const { hedge, said, by } of shown.statements) if (!alt.includes(said.text) || !alt.includes(hedge?.word ?? "") || !alt.includes(by)) wrong.push(`${record.id}: cut in ${said.text}`);
          if (!alt.includes(card.labels.sources)) wrong.push(`${record.id}: sources`);
        }
        for (const text of [wholeText(card, say), toMarkdown(card, say), toHtml(card, say)]) {
          for (const { hedge } of card.statements) if (hedge && !text.includes(hedge.word)) wrong.push(`${record.id}: hedge`);
          if (!text.includes(version.hash) || !/https?:\/\//.test(text) || !text.includes(card.asOf)) wrong.push(`${record.id}: frame`);
        }
      }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("every card has a source for its finding, and every statement one of its own unless it says that nothing was found", () => {
    const wrong = cards.flatMap(({ record, cards: made }) => made.flatMap((card) => [
      ...(card.sources.length === 0 ? [`${record.id} ${card.kind}: finding`] : []),
      ...card.statements.filter(({ sources, by }) => sources.length === 0 && by !== "").map(({ label }) => `${record.id} ${card.kind}: ${label}`),
    ]));
    expect(wrong).toEqual([]);
  });
});
