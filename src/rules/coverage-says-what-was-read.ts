import { jurisdictionFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Coverage says what was read",
  why: "'Not found' is worth only as much as the list that was looked at, and through which day.",
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap(({ id, instruments }) =>
      instruments.flatMap(({ id: about, kind, coverage }, nth) => {
        const place = { file: jurisdictionFile(id), path: `instruments[${nth}].coverage`, about };
        const { scope, through, file } = coverage;
        if (scope === "whole" && kind !== "list") return [{ ...place, what: `says that a ${kind} was read whole`, remedy: "only a list can be read whole; say searched" }];
        if (scope === "whole" && (file === null || through === null)) return [{ ...place, what: "says that the list was read whole, not in which edition", remedy: "name file and day" }];
        if (scope === "searched" && through === null) return [{ ...place, what: "was searched, but through which day is not said", remedy: "give the day" }];
        if (scope === "none" && (through !== null || file !== null)) return [{ ...place, what: "is not covered and yet names a file or a day", remedy: "take them out, or say what was searched" }];
        return [];
      }),
    ),
};
