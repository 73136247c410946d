import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Every category is known",
  why: "The list is closed so that a filter finds all of a kind.",
  check: ({ vendors, categories }) => {
    const known = new Set(categories.map(({ id }) => id));
    return vendors.flatMap((vendor) =>
      vendor.categories.flatMap((category, nth) =>
        known.has(category) ? [] : [{ file: vendorFile(vendor.id), path: `categories[${nth}]`, about: category, what: `${category} is not in data/categories.json`, remedy: "use one that is, or add it with its meaning" }],
      ),
    );
  },
};
