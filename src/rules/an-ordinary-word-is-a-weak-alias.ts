import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "An ordinary word is a weak alias",
  why: "Circles and Graphite are words first; marked without evidence near by they make every page look like an accusation.",
  check: ({ vendors, ordinaryWords }) =>
    vendors.flatMap((vendor) =>
      vendor.aliases.flatMap((alias, nth) => {
        if (alias.weak || alias.search) return [];
        const word = alias.text.toLowerCase();
        const languages = [...ordinaryWords].filter(([lang, words]) => (alias.lang === "und" || alias.lang === lang) && words.has(word)).map(([lang]) => lang);
        return languages.length === 0
          ? []
          : [{ file: vendorFile(vendor.id), path: `aliases[${nth}]`, about: alias.text, what: `'${alias.text}' is an ordinary word (${languages.join(", ")}) and not weak`, remedy: 'add "weak": true and the words that keep it company' }];
      }),
    ),
};
