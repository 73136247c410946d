import type { z } from "zod";

/** One thing wrong with a file, in words for the person fixing it. */
export interface Complaint {
  file: string;
  /** where in the file: `controls[0].sources` */
  path: string;
  /** what is wrong and what to do */
  words: string;
}

/** `data/vendors/candiru.json · controls[0].sources · cites s9, which is not in sources · add it or cite another` */
export function sayComplaint({ file, path, words }: Complaint): string {
  return [file, path, words].filter(Boolean).join(" · ");
}

/** A schema library's issues as complaints about one file. */
export function complaintsOf(file: string, error: z.ZodError): Complaint[] {
  return error.issues.map((issue) => ({ file, path: pathOf(issue.path), words: issue.message }));
}

/** `["controls", 0, "sources"]` → `controls[0].sources` */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at === 0 ? "" : "."}${String(part)}`)).join("");
}
