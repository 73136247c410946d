import type { Page } from "playwright-core";
import axe from "axe-core";
import type { Found } from "./violation.ts";

/** WCAG 2.2 AA and all below it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Runs axe-core over the page as it stands, frames left out: each state is looked at by itself. */
export async function runAxe(page: Page): Promise<Found> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { runOnly: { type: "tag", values: tags }, iframes: false, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => `${target.flat().join(" ")} · ${(failureSummary ?? "").split("\n").slice(1, 2).join("").trim()}`) }));
  }, TAGS);
}
