import type { Instrument, Measure } from "../facts/jurisdiction.ts";
import type { Reading } from "./reading.ts";

/** What each word for a list says exactly, by what the list does. */
const SAYS: Readonly<Record<"sanction" | "blacklist" | "ban", readonly Measure[]>> = {
  sanction: ["asset-freeze"],
  blacklist: ["licence-requirement", "export-denial", "asset-freeze"],
  ban: [],
};

/** Measures that the words may loosely stand for; decisions, penalties and licences are none of them. */
const LOOSELY: readonly Measure[] = [
  "licence-requirement", "asset-freeze", "investment-ban", "procurement-ban", "equipment-authorisation-ban", "export-denial", "military-company-designation",
  "investment-exclusion", "cease-operations-order", "name-and-shame", "visa-restriction",
];
const LIKE_SANCTIONS: readonly Measure[] = ["asset-freeze", "licence-requirement", "investment-ban", "export-denial", "visa-restriction", "military-company-designation"];

/** Nearest first, for a word that stands for several. */
const NEAREST: Readonly<Record<"sanction" | "blacklist" | "ban", readonly Measure[]>> = {
  sanction: LIKE_SANCTIONS,
  blacklist: ["licence-requirement", "asset-freeze", "export-denial", "military-company-designation", "investment-ban"],
  ban: ["equipment-authorisation-ban", "procurement-ban", "cease-operations-order", "investment-ban", "investment-exclusion", "export-denial", "licence-requirement"],
};

/** The lists that a reading's words can mean, nearest first: `exactly` in their strict sense, else as loosely as they are used. */
export function instrumentsSaid({ list, jurisdiction, authority }: Reading, all: readonly Instrument[], exactly: boolean): Instrument[] {
  if (!list) return [];
  const at = jurisdiction === null ? null : jurisdiction.toLowerCase();
  if (list.word === "exact" || list.ids.length > 0) {
    if (!exactly && list.word !== "exact") return [];
    if (at !== null && list.jurisdiction !== null && at !== list.jurisdiction) return [];
    return list.ids.flatMap((id) => all.filter((one) => one.id === id));
  }
  if (exactly && list.word === "blacklist" && at === null && !authority) return [];
  const measures = exactly ? SAYS[list.word] : list.word === "sanction" ? LIKE_SANCTIONS : LOOSELY;
  const near = NEAREST[list.word];
  const rank = (measure: Measure): number => (near.indexOf(measure) < 0 ? near.length : near.indexOf(measure));
  const here = all.filter(({ id, measure }) => (at === null || id.startsWith(`${at}-`)) && measures.includes(measure)).sort((a, b) => rank(a.measure) - rank(b.measure));
  if (authority && authority.length > 0) {
    const own = all.filter(({ id }) => authority.includes(id));
    // the authority's own list is what is meant: "blacklisted by the Pentagon"
    return exactly ? own.filter(({ measure }) => list.word === "blacklist" || measures.includes(measure)) : own;
  }
  return here;
}
