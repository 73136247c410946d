import { COUNTRY_CODES } from "./country-codes.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Every country code is real",
  why: "A wrong code puts a report on the wrong country of the map.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) => {
      const codes: [path: string, about: string, code: string][] = [
        ...(vendor.headquarters === null ? [] : [["headquarters", vendor.id, vendor.headquarters] as [string, string, string]]),
        ...vendor.investigations.flatMap((report, nth) =>
          (["countries", "clients"] as const).flatMap((list) => (report[list] ?? []).map((code, at): [string, string, string] => [`investigations[${nth}].${list}[${at}]`, report.id, code])),
        ),
      ];
      return codes.flatMap(([path, about, code]) =>
        COUNTRY_CODES.has(code) ? [] : [{ file: vendorFile(vendor.id), path, about: `${about} ${code}`, what: `${code} is no country's code`, remedy: "give its ISO 3166-1 alpha-2 code" }],
      );
    }),
};
