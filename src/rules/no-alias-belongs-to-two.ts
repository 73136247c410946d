import type { Alias } from "../facts/alias.ts";
import { plainForm } from "./plain-form.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "No alias belongs to two",
  why: "A mark that means either of two companies accuses one of them wrongly.",
  check: ({ vendors }) => {
    const first = new Map<string, { vendor: string; alias: Alias }>();
    return vendors.flatMap((vendor) =>
      vendor.aliases.flatMap((alias, nth) => {
        if (alias.search) return [];
        const form = plainForm(alias.text);
        const other = first.get(form);
        if (other === undefined) first.set(form, { vendor: vendor.id, alias });
        return other === undefined || other.vendor === vendor.id
          ? []
          : [{ file: vendorFile(vendor.id), path: `aliases[${nth}]`, about: alias.text, what: `'${alias.text}' is an alias of ${other.vendor} too`, remedy: "leave it to one, or say in data/exceptions.json what tells them apart" }];
      }),
    );
  },
};
