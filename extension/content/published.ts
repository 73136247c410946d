import type { PublishedDay } from "../../src/protocol/calls.ts";
import { gatherDateClues } from "../../src/since/date-clues.ts";
import { publishedDay as dayFrom } from "../../src/since/published.ts";
import { today } from "../browser/today.ts";
import { rootOf } from "./safe-dom.ts";

/** The article's own day, from what the page says of itself. Asked only once something is named. */
export function publishedDay(): PublishedDay {
  const root = rootOf(document);
  if (root === null) return { day: null, from: "missing", modified: null };
  return dayFrom(gatherDateClues(root), today(), root.getAttribute("lang") ?? "");
}
