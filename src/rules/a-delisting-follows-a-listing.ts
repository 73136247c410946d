import { compareDays } from "../facts/day.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "A delisting follows a listing",
  why: "Standing is computed from events; a removal of what was never put on makes it wrong on every day.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.controls.flatMap((event, nth) => {
        if (event.action !== "delisted") return [];
        const listed = vendor.controls.some((other) => other.action === "listed" && other.instrument === event.instrument && other.subject === event.subject && compareDays(other.day, event.day) <= 0);
        return listed
          ? []
          : [{ file: vendorFile(vendor.id), path: `controls[${nth}]`, about: event.id, what: `takes a ${event.subject} off ${event.instrument}, and no earlier event puts it on`, remedy: "record the listing, or mend the subject" }];
      }),
    ),
};
