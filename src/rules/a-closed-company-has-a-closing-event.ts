import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "A closed company has a closing event",
  why: "Dissolved, renamed or acquired is a claim about a company's life: when, into what, and who says so.",
  check: ({ vendors }) =>
    vendors.flatMap(({ id, state, lineage }) => {
      if (state.value === "active" || state.value === "unclear") return [];
      const place = { file: vendorFile(id), path: "state", about: id };
      if (state.sources.length === 0 || state.note === null) return [{ ...place, what: `says ${state.value} without a source and a sentence`, remedy: "say what happened and cite it" }];
      const dated = state.since !== null || lineage.some(({ relation, from, to }) => (relation === "successor" || relation === "owner" || relation === "parent") && (from ?? to) !== null);
      const explained = /\b(not found|not known|no (day|date|year)|undated|was not|not established)\b/i.test(state.note.en);
      return dated || explained ? [] : [{ ...place, what: `says ${state.value} and gives no day`, remedy: "give the day in since, or say in the note that none was found" }];
    }),
};
