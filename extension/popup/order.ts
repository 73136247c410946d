import type { Card, Shape } from "../../src/card/card.ts";

const SERIOUS: readonly Shape[] = ["listed", "delisted", "court", "report", "answer", "not-found", "not-covered"];

/** Most serious standing first; among equals what changed since the article, then by name. */
export function bySeriousness(a: Card, b: Card): number {
  return (
    SERIOUS.indexOf(a.shape) - SERIOUS.indexOf(b.shape) ||
    Number(b.since !== null) - Number(a.since !== null) ||
    a.name.localeCompare(b.name)
  );
}

/** What the reader has seen of a vendor: changes when its finding or its sources do. */
export function signatureOf(card: Card): string {
  return `${card.finding}|${card.sourceCount}`;
}
