import type { Lineage, Vendor } from "../facts/vendor.ts";
import { plainForm } from "./plain-form.ts";
import { vendorFile } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

/** What the other record must say in turn. */
const TURN: Readonly<Record<Lineage["relation"], readonly Lineage["relation"][]>> = {
  parent: ["subsidiary", "brand"],
  owner: ["subsidiary", "brand", "owner"],
  subsidiary: ["parent", "owner"],
  brand: ["parent", "owner", "brand"],
  predecessor: ["successor"],
  successor: ["predecessor"],
  partner: ["partner"],
};

export const rule: Rule = {
  name: "Lineage is symmetric",
  why: "Whoever opens either record must find the way to the other.",
  check: ({ vendors }) => {
    const byName = new Map(vendors.flatMap((vendor) => namesOf(vendor).map((name) => [plainForm(name), vendor] as const)));
    return vendors.flatMap((vendor) =>
      vendor.lineage.flatMap((line, nth): Objection[] => {
        const place = { file: vendorFile(vendor.id), path: `lineage[${nth}].vendor`, about: line.entity };
        const named = byName.get(plainForm(line.entity));
        if (line.vendor === undefined)
          return named === undefined || named.id === vendor.id ? [] : [{ ...place, what: `names ${line.entity}, which has a record`, remedy: `add "vendor": "${named.id}"` }];
        const other = vendors.find(({ id }) => id === line.vendor);
        if (other === undefined) return [{ ...place, what: `points to ${line.vendor}, which has no record`, remedy: "mend the id, or leave it out" }];
        return pointsBack(other, vendor, line) ? [] : [{ ...place, what: `is not told in ${vendorFile(other.id)}`, remedy: `add there: ${TURN[line.relation][0]} ${vendor.name}, "vendor": "${vendor.id}"` }];
      }),
    );
  },
};

function pointsBack(other: Vendor, vendor: Vendor, line: Lineage): boolean {
  return other.lineage.some((back) => back.vendor === vendor.id && TURN[line.relation].includes(back.relation));
}

/** Names that can only be the vendor's own: its name, its legal names, and strong aliases of the vendor as a whole. */
function namesOf({ name, legalNames, aliases }: Vendor): string[] {
  return [name, ...legalNames, ...aliases.filter(({ kind, weak, search }) => kind === "vendor" && !weak && !search).map(({ text }) => text)];
}
