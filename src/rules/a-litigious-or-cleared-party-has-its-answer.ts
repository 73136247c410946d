import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "A litigious or cleared party has its answer",
  why: "Where `answerBeside` is set, the denial or the dismissal is shown with every allegation; there must be one to show.",
  check: ({ vendors }) =>
    vendors.flatMap(({ id, answerBeside, statements }) =>
      answerBeside && statements.length === 0
        ? [{ file: vendorFile(id), path: "statements", about: id, what: "has answerBeside and no answer on record", remedy: "record its answer or the dismissal as a statement" }]
        : [],
    ),
};
