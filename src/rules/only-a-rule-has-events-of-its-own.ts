import { jurisdictionFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Only a rule has events of its own",
  why: "Events about parties belong to the parties; a rule without an event has no day.",
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap(({ id, instruments }) =>
      instruments.flatMap((one, nth) => {
        const place = { file: jurisdictionFile(id), path: `instruments[${nth}]`, about: one.id };
        const has = (one.events?.length ?? 0) > 0;
        if (one.kind === "rule" && !has) return [{ ...place, what: "is a rule without an event", remedy: "record when it was issued" }];
        if (one.kind !== "rule" && (has || one.reaches !== undefined)) return [{ ...place, what: `is a ${one.kind} with events or reach of its own`, remedy: "make it a rule, or move the events to the vendors" }];
        return [];
      }),
    ),
};
