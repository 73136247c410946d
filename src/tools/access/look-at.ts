import type { Page } from "playwright-core";
import { checkKeys } from "./check-keys.ts";
import { checkNames } from "./check-names.ts";
import { checkSize } from "./check-size.ts";
import { runAxe } from "./run-axe.ts";
import type { Violation } from "./violation.ts";

/** Holds everything against one state as it stands in the page. `whole`: also keys and sizes, which do not depend on colours. */
export async function lookAt(page: Page, state: string, theme: string, options: { whole: boolean; width: number }): Promise<Violation[]> {
  // esbuild wraps named functions in a helper of its own, which a page does not have.
  await page.evaluate("globalThis.__name ??= (named) => named");
  const found = [
    ...(await runAxe(page)),
    ...(options.whole ? [...(await checkNames(page)), ...(await checkMotion(page)), ...(await checkSize(page, options.width)), ...(await checkKeys(page))] : []),
  ];
  return found.map((one) => ({ state, theme, ...one }));
}

/** With reduced motion asked for, nothing moves. */
async function checkMotion(page: Page): Promise<{ id: string; nodes: string[] }[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() => {
    const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const long = (durations: string): boolean => durations.split(",").some((one) => Number.parseFloat(one) > 0.01);
    return all(document).filter((element) => { const style = getComputedStyle(element); return (style.animationName !== "none" && long(style.animationDuration)) || long(style.transitionDuration); }).map((element) => `${element.localName}.${String(element.getAttribute("class"))}`);
  });
  await page.emulateMedia({ reducedMotion: null });
  return moving.length > 0 ? [{ id: "cw-moves-though-asked-not-to", nodes: [...new Set(moving)] }] : [];
}
