import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

/** Words that tell of a name and are none: "the Paragon affair", "azienda israeliana …". Names that truly hold one are exceptions. */
const TELLING = /(?<!\p{L})(affair|affaire|affäre|caso|case|scandal|scandalo|escándalo|scandale|skandal|spyware|malware|maker|vendor|firm|firma|azienda|empresa|société|software spia|logiciel espion|aplikacja|israeli|israelian\p{L}|israelí|chinese|russian|company of|owned by|known as|formerly)(?!\p{L})/iu;

export const rule: Rule = {
  name: "No context phrase is an alias",
  why: "A phrase that tells of a company is not its name, and finding the name in it is the matcher's work.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.aliases.flatMap((alias, nth) => {
        const word = alias.search ? undefined : TELLING.exec(alias.text)?.[0];
        return word === undefined
          ? []
          : [{ file: vendorFile(vendor.id), path: `aliases[${nth}]`, about: alias.text, what: `'${alias.text}' tells of the company ('${word}') rather than naming it`, remedy: "keep the name alone" }];
      }),
    ),
};
