import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkClaim } from "../../../src/claim/check-claim.ts";
import { namesIn } from "../../../src/claim/names-in.ts";
import { openIndex } from "../../../src/match/open-index.ts";
import { compiled } from "../../../src/tools/compiled.ts";
import { openDatabase } from "../../../src/tools/facts/database.ts";
import { type Case, faultsIn } from "./score.ts";

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "cases.json"), "utf8")) as Case[];
const { folder } = await compiled();
const database = openDatabase(folder);
const index = openIndex(((await import(join(folder, "match-index.ts"))) as { default: string }).default);
const instruments = database.registry.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
const published = new Set(index.data.vendors);

const results = cases.map((one) => {
  const { claims } = checkClaim(one.text, {
    names: namesIn(one.text, index, one.lang), instruments, on: one.on, lang: one.lang,
    record: (id) => (published.has(id) ? database.record(id) : undefined),
  });
  const answers = claims.map(({ who, relation, instrument, instruments: said, outcome }) => ({ vendor: who.vendor, relation, outcome, instrument: instrument ?? (said.length === 1 ? (said[0] ?? null) : null) }));
  return { one, faults: faultsIn(one, answers) };
});

const share = (of: typeof results, good: (result: (typeof results)[number]) => boolean): number => of.filter(good).length / Math.max(1, of.length);
const outcomeRight = ({ faults }: (typeof results)[number]): boolean => faults.every(({ kind }) => kind !== "outcome");
const groups: [string, typeof results][] = [
  ["all", results], ["plain", results.filter(({ one }) => !one.hard)], ["hard", results.filter(({ one }) => one.hard)],
  ...[...new Set(cases.map(({ batch }) => batch))].map((batch): [string, typeof results] => [`batch ${batch}`, results.filter(({ one }) => one.batch === batch)]),
  ...[...new Set(cases.map(({ lang }) => lang))].map((lang): [string, typeof results] => [lang, results.filter(({ one }) => one.lang === lang)]),
];
console.log(groups.map(([name, of]) => `${name}: ${of.length} sentences, outcome right ${share(of, outcomeRight).toFixed(3)}, wrong supports or contradicts ${share(of, ({ faults }) => faults.some(({ severe }) => severe)).toFixed(3)}, whole answer right ${share(of, ({ faults }) => faults.length === 0).toFixed(3)}`).join("\n"));
for (const { one, faults } of results) if (faults.length > 0 && process.env["CLAIM_FAULTS"]) console.log(`${one.batch} ${one.text}\n    ${faults.map(({ words, severe }) => (severe ? "!! " : "") + words).join("\n    ")}`);

describe("the table of sentences", () => {
  it("holds at least 200, half of them hard", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter(({ hard }) => hard).length * 2).toBeGreaterThanOrEqual(cases.length);
  });
  it("finds the outcome that the record gives in at least 92 of 100", () => expect(share(results, outcomeRight)).toBeGreaterThanOrEqual(0.92));
  it("says supports or contradicts wrongly in at most 1 of 100", () => expect(share(results, ({ faults }) => faults.some(({ severe }) => severe))).toBeLessThanOrEqual(0.01));
});
