import type { Hedge } from "../facts/hedge.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

/** The words by which a summary says how sure its source is. A summary has at least one of its own level. */
const WORDS: Readonly<Record<Hedge, RegExp>> = {
  alleged: /alleg|accus|claim|suspect|said to|charge|complain|according to (the|a) (complaint|lawsuit|plaintiff)|assert/i,
  reported: /report|according to|said|says|say\b|describ|wrote|writes|told|tells|published|showed|shows?\b|names?d?\b|call(s|ed)\b|list(s|ed)\b|relay|quot|covers?|set out|likely|apparent|possibl|probabl|suggest|mapped|analys|review|documents|note(s|d)\b|recount|state[sd]?\b|record(s|ed)?\b|argue|warn|announce|see(s|n)?\b|read\b|estimate|linked|counted/i,
  found: /found|finds?\b|confirm|identif|match|attribut|detect|discover|measur|conclu|trace|observed|map(s|ped)\b|saw\b|document(s|ed)\b|determin|analy[sz]ed|establish|uncovered|recovered|tested|reconstruct|counted|disclosed|linked|verif/i,
  determined: /rul(ed|ing)|determin|fined|ordered|conclu|held|found|convict|sentenced|dismiss|adopted|decid|listed|designat|exclud|judg/i,
};

export const rule: Rule = {
  name: "Hedges match the summary",
  why: "The quarter circle and its word must say what the sentence says; a hedge is shown and never dropped.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.investigations.flatMap((report, nth) => {
        const place = { file: vendorFile(vendor.id), path: `investigations[${nth}].hedge`, about: report.id };
        if (!WORDS[report.hedge].test(report.summary.en))
          return [{ ...place, what: `says ${report.hedge}, but no word of the summary does`, remedy: "reword the summary as the source hedges, or choose the hedge that it has" }];
        const sources = report.sources.flatMap((id) => vendor.sources.find((source) => source.id === id) ?? []);
        const binding = sources.some(({ kind }) => kind === "official" || kind === "court" || kind === "parliament");
        return report.hedge === "determined" && !binding
          ? [{ ...place, what: "says determined, but no court, parliament or authority is cited", remedy: "cite the decision, or choose a lesser hedge" }]
          : [];
      }),
    ),
};
