import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "A weak alias says what company it needs",
  why: "Weak without evidence to look for means never found; with evidence of anybody's it is found everywhere.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.aliases.flatMap((alias, nth) =>
        alias.weak && !alias.search && !alias.topics?.length && !alias.company?.length
          ? [{ file: vendorFile(vendor.id), path: `aliases[${nth}]`, about: alias.text, what: `'${alias.text}' is weak and names no evidence`, remedy: "give topics, or words that keep it company" }]
          : [],
      ),
    ),
};
