import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "An event of another names whom it hit",
  why: "A listed reseller, parent or person is not the vendor; the reader must see the name that was listed.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.controls.flatMap(({ id, subject, listedAs }, nth) =>
        subject !== "vendor" && listedAs.length === 0
          ? [{ file: vendorFile(vendor.id), path: `controls[${nth}].listedAs`, about: id, what: `concerns a ${subject} but names none`, remedy: "give the names as the official text spells them" }]
          : [],
      ),
    ),
};
