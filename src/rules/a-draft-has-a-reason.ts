import { vendorFile } from "./records.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  name: "A draft has a reason",
  why: "A record kept from readers must say what would let it out.",
  check: ({ vendors }) =>
    vendors.flatMap(({ id, draft }) =>
      draft !== undefined && draft.reason.trim().split(/\s+/).length < 5
        ? [{ file: vendorFile(id), path: "draft.reason", about: id, what: "says too little", remedy: "say what is missing before readers may see it" }]
        : [],
    ),
};
