import type { FactCard, FactSource, Plot, Side, Statement } from "./fact-card.ts";

const [OPEN, CLOSE] = ["\u2068", "\u2069"];

/**
 * In a card that runs from right to left, names and citations in other scripts are set apart (FSI … PDI), so that a number or a mark behind
 * them does not join them and change its place. Cards that run from left to right stay as they are.
 */
export function isolateNames(card: FactCard, names: readonly string[]): FactCard {
  if (card.dir === "ltr") return card;
  const longest = [...new Set(names)].filter((name) => /\p{Script=Latin}|\d/u.test(name) && name.length > 1).sort((a, b) => b.length - a.length);
  if (longest.length === 0) return card;
  const pattern = new RegExp(longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gu");
  // What the card's own lines set apart already is set apart once, as here.
  const apart = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(pattern, `${OPEN}$&${CLOSE}`);
  const source = (one: FactSource): FactSource => ({ ...one, short: apart(one.short) });
  const sources = (all: readonly FactSource[]): FactSource[] => all.map(source);
  const side = (one: Side): Side => ({ ...one, lines: one.lines.map((line) => ({ text: apart(line.text), sources: sources(line.sources) })) });
  const statement = (one: Statement): Statement => ({
    ...one, by: apart(one.by), sources: sources(one.sources),
    said: one.said.lang === undefined ? { text: apart(one.said.text) } : one.said,
    ...(one.brief !== undefined && { brief: apart(one.brief) }),
  });
  const plot = (one: Plot): Plot => (one.kind === "lists" ? { ...one, lines: one.lines.map((line) => ({ ...line, text: apart(line.text), sources: sources(line.sources) })) } : one);
  return {
    ...card,
    title: card.title === null ? null : apart(card.title),
    finding: { ...card.finding, text: apart(card.finding.text) },
    detail: card.detail === null || card.detail.lang !== undefined ? card.detail : { text: apart(card.detail.text) },
    hedges: apart(card.hedges),
    sources: sources(card.sources),
    sides: card.sides && { then: side(card.sides.then), now: side(card.sides.now) },
    plot: card.plot && plot(card.plot),
    statements: card.statements.map(statement),
    meaning: card.meaning && { ...card.meaning, sources: sources(card.meaning.sources) },
  };
}
