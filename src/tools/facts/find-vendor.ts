import type { NameEntry } from "../../compile/names.ts";
import { fold } from "../../text/fold.ts";

/** Vendors that go by `asked` (an id, or a name in any script; case and accents do not matter), and names near to it if none does. */
export function findVendor(asked: string, names: readonly NameEntry[]): { vendors: string[]; near: NameEntry[] } {
  const byId = names.find(({ vendor }) => vendor === asked.toLowerCase());
  if (byId) return { vendors: [byId.vendor], near: [] };
  const form = fold(asked.trim());
  const vendors = [...new Set(names.filter(({ text }) => fold(text) === form).map(({ vendor }) => vendor))];
  return { vendors, near: vendors.length > 0 ? [] : nearest(form, names) };
}

/** At most five names of different vendors, the nearest in spelling first; none farther than a third of its letters. */
function nearest(form: string, names: readonly NameEntry[]): NameEntry[] {
  const measured = names.flatMap((name) => {
    const ways = [name.text, name.vendor.replaceAll("-", " ")].map((text) => distance(form, fold(text)));
    const away = Math.min(...ways);
    return away <= Math.max(1, Math.floor(form.length / 3)) ? [{ name, away }] : [];
  });
  measured.sort((a, b) => a.away - b.away);
  const nearestOf = new Map<string, NameEntry>();
  for (const { name } of measured) if (!nearestOf.has(name.vendor)) nearestOf.set(name.vendor, name);
  return [...nearestOf.values()].slice(0, 5);
}

/** How many letters must be changed, added, dropped or swapped with the next. */
function distance(a: string, b: string): number {
  let two: number[] = [];
  let one = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (one[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (one[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (two[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [two, one] = [one, row];
  }
  return one[b.length] ?? 0;
}
