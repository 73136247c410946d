import { citationsIn } from "./citations.ts";
import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

export const rule: Rule = {
  name: "Every cited source exists",
  why: "A citation that leads nowhere looks like proof and is none.",
  check: (records) =>
    sourcedParts(records).flatMap(({ file, at, sources, claims }) => {
      const known = new Set(sources.map(({ id }) => id));
      return citationsIn(claims, at).flatMap(({ path, ids }) =>
        ids.filter((id) => !known.has(id)).map((id) => ({ file, path, about: id, what: `cites ${id}, which is not in sources`, remedy: "add it or cite another" })),
      );
    }),
};
