import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

export const rule: Rule = {
  name: "A source says whether it was read",
  why: "Seen cited is less than read, and the reader is told by whom it was cited.",
  check: (records) =>
    sourcedParts(records).flatMap(({ file, at, about, sources }) =>
      sources.flatMap(({ id, seen, via }, nth) => {
        const place = { file, path: `${at}sources[${nth}].via`, about: `${about} ${id}` };
        if (seen === "cited" && !via) return [{ ...place, what: `${id} was only seen cited, and nothing says where`, remedy: "name the source that cites it in via" }];
        return [];
      }),
    ),
};
