import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Every publisher of an investigation is known",
  why: "One publisher under three spellings looks like three that agree.",
  check: ({ vendors, publishers }) => {
    const known = new Set(publishers.map(({ name }) => name));
    const canonical = new Map(publishers.flatMap(({ name, alsoWritten }) => (alsoWritten ?? []).map((other) => [other, name] as const)));
    return vendors.flatMap((vendor) =>
      vendor.investigations.flatMap((report, nth) =>
        report.publisher.split(" / ").flatMap((name) => {
          if (known.has(name)) return [];
          const meant = canonical.get(name);
          return [{ file: vendorFile(vendor.id), path: `investigations[${nth}].publisher`, about: name, what: `'${name}' is not in data/publishers.json`, remedy: meant === undefined ? "add it there, or join known ones by ' / '" : `write '${meant}'` }];
        }),
      ),
    );
  },
};
