import { jurisdictionFile, vendorFile } from "./records.ts";
import type { Objection, Rule } from "./rule.ts";

export const rule: Rule = {
  name: "No question is left open",
  why: "npm run new writes questions into a record; each is answered, or the record is not for readers.",
  check: ({ vendors, jurisdictions }) => [
    ...vendors.flatMap((vendor) => questions(vendor, vendorFile(vendor.id), "", vendor.id)),
    ...jurisdictions.flatMap((one) => questions(one, jurisdictionFile(one.id), "", one.id)),
  ],
};

function questions(value: unknown, file: string, path: string, about: string): Objection[] {
  if (typeof value === "string") return /\bTODO\b/.test(value) ? [{ file, path, about: `${about} ${path}`, what: `asks: ${value.slice(0, 80)}`, remedy: "answer it, or take it out" }] : [];
  if (Array.isArray(value)) return value.flatMap((item, nth) => questions(item, file, `${path}[${nth}]`, about));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => questions(part, file, path === "" ? key : `${path}.${key}`, about));
}
