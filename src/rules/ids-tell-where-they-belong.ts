import { jurisdictionFile, vendorFile, type Records } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

export const rule: Rule = {
  name: "Ids tell where they belong",
  why: "Links, shared cards and corrections name things by id; two of one id, or one that says another country, leads them astray.",
  check: (records) => [...twice(records), ...astray(records)],
};

function twice({ vendors, jurisdictions, categories, publishers }: Records): Objection[] {
  const lists: [file: string, path: string, ids: readonly { id: string }[]][] = [
    ...vendors.flatMap((vendor): [string, string, readonly { id: string }[]][] =>
      (["controls", "investigations", "litigation", "statements", "sources"] as const).map((list) => [vendorFile(vendor.id), list, vendor[list]]),
    ),
    ["data/vendors", "", vendors],
    ["data/jurisdictions", "instruments", jurisdictions.flatMap(({ instruments }) => instruments)],
    ["data/categories.json", "", categories],
    ["data/publishers.json", "", publishers],
  ];
  return lists.flatMap(([file, path, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }, nth) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ file, path: `${path}[${nth}]`, about: id, what: `${id} is there twice`, remedy: "give each its own id" }] : [];
    });
  });
}

function astray({ jurisdictions }: Records): Objection[] {
  return jurisdictions.flatMap(({ id, authorities, instruments }) => {
    const file = jurisdictionFile(id);
    const offices = new Set(authorities.map((office) => office.id));
    return instruments.flatMap((one, nth) => [
      ...(one.id.startsWith(`${id}-`) ? [] : [{ file, path: `instruments[${nth}].id`, about: one.id, what: `does not start with ${id}-`, remedy: "name it after its jurisdiction" }]),
      ...(offices.has(one.authority) ? [] : [{ file, path: `instruments[${nth}].authority`, about: one.id, what: `names ${one.authority}, which is no authority here`, remedy: "add it to authorities or mend the id" }]),
    ]);
  });
}
