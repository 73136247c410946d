import type { InstrumentWords } from "../instrument-words.ts";
import type { Token } from "./tokens.ts";

/** A ban said more exactly: from federal buying, from being invested in, from new equipment. */
export function narrowed(tokens: readonly Token[], at: number, list: InstrumentWords): InstrumentWords {
  if (list.word !== "ban") return list;
  if (/^(?:exclu|divest)/u.test(tokens[at]?.low ?? "")) return { ids: ["no-pension-fund-exclusion"], word: "exact", jurisdiction: "no" };
  if (tokens.some(({ authority }) => authority?.lists.includes("ca-quebec-procurement")) && tokens.some(({ low }) => /^(?:buy|purchas|procur|acquir)/u.test(low))) return { ids: ["ca-quebec-procurement"], word: "exact", jurisdiction: "ca" };
  const words = tokens.map(({ low }) => low).join(" ");
  if (/\b(?:invest(?:ing|ment|ments|ors?)?|securities|shares|stock)\b/u.test(words)) return { ids: ["us-ns-cmic-list", "us-ccmc-investment-ban"], word: "exact", jurisdiction: "us" };
  if (/\b(?:federal (?:agencies|government|contract\w*|procurement|purchas\w*)|government (?:contracts?|agencies|departments|bodies)|(?:its|their|US|U\.S\.|government) agencies|defen[cs]e contracts?)\b/u.test(words) && /\b(?:buy\w*|purchas\w*|procur\w*|contract\w*|using|use)\b/u.test(words)) return { ids: ["us-ndaa-889"], word: "exact", jurisdiction: "us" };
  return list;
}
