import type { Outcome, Relation } from "../../../src/claim/claim.ts";

/** One labelled sentence: what it claims, and how the record stands to each claim. */
export interface Case {
  batch: number;
  lang: string;
  on: string;
  hard: boolean;
  text: string;
  claims: { vendor: string; relation: Relation; instrument: string | null; outcome: Outcome }[];
}

/** As much of an answer as is scored. */
export interface Answer {
  vendor: string;
  relation: Relation;
  instrument: string | null;
  outcome: Outcome;
}

/** What is wrong with the answers to one sentence; empty if nothing. `severe`: supports or contradicts where no label says so. */
export function faultsIn(one: Case, answers: readonly Answer[]): { words: string; severe: boolean; kind: "outcome" | "relation" | "instrument" }[] {
  const faults: ReturnType<typeof faultsIn> = [];
  const left = [...answers];
  for (const label of one.claims) {
    if (label.outcome === "no-claim") {
      for (const answer of answers) if (answer.vendor === label.vendor && answer.outcome !== "no-claim") faults.push({ words: `no claim of ${label.vendor}, but ${say(answer)}`, severe: firm(answer), kind: "outcome" });
      continue;
    }
    const same = left.find((answer) => answer.vendor === label.vendor && answer.relation === label.relation && answer.outcome === label.outcome && answer.instrument === label.instrument)
      ?? left.find((answer) => answer.vendor === label.vendor && answer.relation === label.relation && answer.outcome === label.outcome)
      ?? left.find((answer) => answer.vendor === label.vendor && answer.relation === label.relation)
      ?? left.find((answer) => answer.vendor === label.vendor && answer.outcome === label.outcome && answer.relation !== "none" && !one.claims.some(({ vendor, relation }) => vendor === answer.vendor && relation === answer.relation));
    if (same) left.splice(left.indexOf(same), 1);
    if (!same) faults.push({ words: `missing ${say(label)}`, severe: false, kind: "outcome" });
    else if (same.outcome !== label.outcome) faults.push({ words: `${say(label)}, but ${say(same)}`, severe: firm(same), kind: "outcome" });
    else if (same.relation !== label.relation) faults.push({ words: `${say(label)}, but ${say(same)}`, severe: false, kind: "relation" });
    else if (same.instrument !== label.instrument) faults.push({ words: `${say(label)}, but ${say(same)}`, severe: false, kind: "instrument" });
  }
  for (const answer of left) if (firm(answer) && !one.claims.some(({ vendor, outcome }) => vendor === answer.vendor && outcome === "no-claim")) faults.push({ words: `nobody said ${say(answer)}`, severe: true, kind: "outcome" });
  return faults;
}

function firm({ outcome }: Answer): boolean {
  return outcome === "supports" || outcome === "contradicts";
}

function say({ vendor, relation, instrument, outcome }: Answer): string {
  return `${vendor} ${relation} ${instrument ?? "-"} ${outcome}`;
}
