import { jurisdictionFile, vendorFile, type Records } from "./records.ts";

/** A piece of text that readers see, in English. */
export interface Passage {
  file: string;
  path: string;
  /** what it belongs to: the nearest id or name above it, and the field */
  about: string;
  text: string;
}

/** Every piece of prose that readers see, in vendors and jurisdictions; fields for editors are none of it. */
export function passages({ vendors, jurisdictions, categories }: Records): Passage[] {
  return [
    ...vendors.flatMap((vendor) => proseIn(vendor, vendorFile(vendor.id), "", vendor.id)),
    ...jurisdictions.flatMap((one) => proseIn(one, jurisdictionFile(one.id), "", one.id)),
    ...categories.flatMap((category, nth) => proseIn(category, "data/categories.json", `[${nth}]`, category.id)),
  ];
}

function proseIn(value: unknown, file: string, path: string, about: string): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item, nth) => proseIn(item, file, `${path}[${nth}]`, about));
  if (value === null || typeof value !== "object") return [];
  const part = value as Record<string, unknown>;
  if (typeof part.en === "string") return [{ file, path, about, text: part.en }];
  const own = [part.id, part.name, part.entity].find((name) => typeof name === "string");
  return Object.entries(part).flatMap(([key, inner]) =>
    key === "sources" || key === "aliases" || key === "unverifiedControls"
      ? []
      : proseIn(inner, file, path === "" ? key : `${path}.${key}`, path === "" || typeof own !== "string" ? about : own),
  );
}
