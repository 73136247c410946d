import type { Source } from "../facts/source.ts";
import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

const BINDING = new Set<Source["kind"]>(["official", "court", "parliament"]);
/** A row-by-row transcription of an official list stands for the list; the record cites the official address beside it where known. */
const TRANSCRIBED = /^OpenSanctions \(from /;

export const rule: Rule = {
  name: "An official event has enough support",
  why: "That an authority acted against a company is the gravest thing we say; one loose account is not enough for it.",
  check: ({ vendors }) =>
    vendors.flatMap((vendor) =>
      vendor.controls.flatMap((event, nth) => {
        const sources = event.sources.flatMap((id) => vendor.sources.find((source) => source.id === id) ?? []);
        const official = sources.some(({ kind, publisher }) => BINDING.has(kind) || TRANSCRIBED.test(publisher));
        const place = { file: vendorFile(vendor.id), path: `controls[${nth}].checked`, about: event.id };
        if (event.checked.by === "unverified") return [];
        if (event.checked.by === "primary" && !official)
          return [{ ...place, what: "is called primary but cites no official paper", remedy: "cite the official paper, or say secondary" }];
        return official || independent(sources) >= 2
          ? []
          : [{ ...place, what: "rests on neither an official paper nor two independent accounts", remedy: "add one, or mark the check unverified" }];
      }),
    ),
};

/** Accounts that were read, of different publishers; a copy or relay of another's text, named "X (Y)" or "X via Y", counts as X's. */
function independent(sources: readonly Source[]): number {
  return new Set(sources.filter(({ seen }) => seen === "text").map(({ publisher }) => publisher.split(/\s*[(,/]|\s+(?:via|copy|after|in)\s+/i)[0]?.trim().toLowerCase())).size;
}
