import { CONDUCT, type FactCard, type FactSource, type Side, type Statement } from "./fact-card.ts";

/** What of a card is shown where room is short: whole statements or none, the answer always where conduct is spoken of. */
export interface Shown {
  plot: boolean;
  /** how many of several lists; with fewer than all the first stands as the finding. Then and now: how many a side */
  lists: number;
  /** under the finding all that is known of it, or its hedges alone; `bare`: the first half of a finding that says two things */
  detail: "whole" | "hedges" | "bare";
  meaning: boolean;
  statements: readonly Statement[];
  /** the answer, in one short sentence that it is on record */
  brief: string | null;
}

/** Every way to show a card that keeps its rules, the fullest first, each with what it is worth. */
export function choices(card: FactCard, offer: { plot: boolean; meaning: boolean }): { shown: Shown; worth: number }[] {
  const conduct = card.statements.filter(({ kind }) => CONDUCT.includes(kind));
  const answer = card.statements.find(({ kind }) => kind === "answer");
  const lists = listCount(card);
  const found: { shown: Shown; worth: number }[] = [];
  for (const plot of card.plot !== null && card.plot.kind !== "lists" && offer.plot ? [true, false] : [false])
    for (const listed of lists === 0 ? [0] : [...new Set([lists, 8, 6, 4, 3, 2, 1])].filter((count) => count <= lists))
      for (const meaning of card.meaning && offer.meaning ? [true, false] : [false])
        for (const detail of detailForms(card))
          for (let count = conduct.length; count >= 0; count--)
            for (const form of answer === undefined ? (["none"] as const) : answer.brief === undefined ? (["full", "none"] as const) : (["full", "brief", "none"] as const)) {
              const speaks = count > 0 || card.conduct || (plot && card.plot?.kind === "reports");
              if (answer !== undefined && speaks && form === "none") continue;
              const statements = [...conduct.slice(0, count), ...(form === "full" && answer ? [answer] : [])];
              const shown: Shown = { plot, lists: listed, detail, meaning, statements, brief: form === "brief" ? (answer?.brief ?? null) : null };
              const worth = (plot ? 5 : 0) + (lists === 0 ? 0 : (12 * listed) / lists + (listed === lists ? 2 : 0)) + (detail === "whole" ? 4 : detail === "bare" ? -6 : 0) + (meaning ? 1.5 : 0) + Math.min(count, 1) * 3 + Math.max(count - 1, 0) * 1.5 + (form === "full" ? 2.5 : form === "brief" ? 1 : 0);
              found.push({ shown, worth });
            }
  return found.sort((a, b) => b.worth - a.worth);
}

/** How many lists there are to tell one by one; 0 where the finding tells it all. */
export function listCount({ plot, sides }: FactCard): number {
  return plot?.kind === "lists" ? plot.lines.length : sides ? Math.max(sides.then.lines.length, sides.now.lines.length) : 0;
}

/** The sides of then and now, with as many lists as shown and what is said of the rest. */
export function sidesShown({ sides }: FactCard, { lists }: Shown): { day: string; shape: Side["shape"]; state: string; lines: string[]; sources: FactSource[] }[] {
  return sides === null ? [] : [sides.then, sides.now].map(({ day, shape, state, lines, more }) => ({
    day, shape, state,
    lines: [...lines.slice(0, lists).map(({ text }) => text), ...(lines.length > lists ? [more[lines.length - lists] ?? ""] : [])],
    sources: lines.slice(0, lists).flatMap(({ sources }) => sources),
  }));
}

function detailForms(card: FactCard): Shown["detail"][] {
  return [...(card.detail === null || card.detail.text === card.hedges ? [] : ["whole" as const]), "hedges", ...(card.bare === null ? [] : ["bare" as const])];
}

/** True if not all lists are shown, so that the first one is the finding. */
export function leadsWithOne(card: FactCard, shown: Shown): boolean {
  return card.plot?.kind === "lists" && shown.lists < card.plot.lines.length;
}

/** The finding as shown: the card's own, or the first list's line. */
export function findingShown(card: FactCard, shown: Shown): string {
  if (shown.detail === "bare" && card.bare !== null) return card.bare;
  return card.plot?.kind === "lists" && leadsWithOne(card, shown) ? (card.plot.lines[0]?.text ?? card.finding.text) : card.finding.text;
}

/** The lists shown under the finding, and what is said of the rest; null where nothing is left. */
export function listsShown(card: FactCard, shown: Shown): { lines: readonly { shape: FactCard["shape"]; text: string }[]; more: string | null } {
  if (card.plot?.kind !== "lists") return { lines: [], more: null };
  const { lines, more } = card.plot;
  if (!leadsWithOne(card, shown)) return { lines, more: null };
  return { lines: lines.slice(1, shown.lists), more: more[lines.length - shown.lists] ?? null };
}

/** What is said under the finding. */
export function detailShown(card: FactCard, shown: Shown): FactCard["detail"] {
  if (shown.detail === "whole") return card.detail;
  if (shown.detail === "bare") return null;
  return card.hedges === "" ? null : card.detail?.text === card.hedges ? card.detail : { text: card.hedges };
}

/** The weightiest source of everything shown, each once: first those of the finding. */
export function sourcesShown(card: FactCard, shown: Shown): FactSource[] {
  const finding = card.plot?.kind === "lists" ? card.plot.lines.slice(0, shown.lists).flatMap(({ sources }) => sources) : card.sides ? sidesShown(card, shown).flatMap(({ sources }) => sources) : card.sources;
  const reports = shown.plot && card.plot?.kind === "reports" ? card.statements.filter(({ kind }) => kind === "report") : [];
  const answer = shown.brief === null ? [] : card.statements.filter(({ kind }) => kind === "answer");
  const all = [
    ...finding,
    ...[...shown.statements, ...reports, ...answer].flatMap(({ sources }) => sources.slice(0, 1)),
    ...(shown.meaning ? (card.meaning?.sources ?? []) : []),
  ];
  const byId = new Map<string, FactSource>();
  for (const source of all) {
    const key = `${source.url} ${source.title}`;
    // A legal citation is short and says most: it wins over publisher and day, and what is said of a day is kept.
    if (!byId.has(key)) byId.set(key, source);
  }
  return [...byId.values()];
}
