import type { Rule } from "./rule.ts";
import { sourcedParts } from "./sourced.ts";

export const rule: Rule = {
  name: "A source is given once",
  why: "The same paper under two ids counts as two that agree.",
  check: (records) =>
    sourcedParts(records).flatMap(({ file, at, about, sources }) => {
      const seen = new Map<string, string>();
      return sources.flatMap(({ id, url, title }, nth) => {
        const key = `${url} ${title}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, id);
        return first === undefined ? [] : [{ file, path: `${at}sources[${nth}]`, about: `${about} ${id}`, what: `${id} is the same paper as ${first}`, remedy: `cite ${first} instead and take ${id} out` }];
      });
    }),
};
