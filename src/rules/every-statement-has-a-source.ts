import { citationsIn } from "./citations.ts";
import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

export const rule: Rule = {
  name: "Every statement has a source",
  why: "A reader must be able to follow each line to the paper it rests on.",
  check: (records) =>
    sourcedParts(records).flatMap(({ file, at, about, claims }) =>
      citationsIn(claims, at)
        .filter(({ ids, owner }) => ids.length === 0 && says(owner))
        .map(({ path }) => ({ file, path, about: `${about} ${path}`, what: "cites no source", remedy: "add the id of one, or take the statement out" })),
    ),
};

/** A state of affairs that is only the default claims nothing. */
function says(owner: Record<string, unknown>): boolean {
  return !("value" in owner && owner.note === null && (owner.value === "active" || owner.value === "unclear"));
}
