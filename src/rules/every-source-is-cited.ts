import { citationsIn } from "./citations.ts";
import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

export const rule: Rule = {
  name: "Every source is cited",
  why: "A list of sources longer than what rests on them makes a record look better founded than it is.",
  check: (records) =>
    sourcedParts(records).flatMap(({ file, at, about, sources, claims }) => {
      const cited = new Set(citationsIn(claims, at).flatMap(({ ids }) => ids));
      return sources.flatMap(({ id }, nth) =>
        cited.has(id) ? [] : [{ file, path: `${at}sources[${nth}]`, about: `${about} ${id}`, what: `${id} is cited by nothing`, remedy: "cite it where it supports something, or take it out" }],
      );
    }),
};
