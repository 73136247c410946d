import type { Page } from "playwright-core";
import type { Found } from "./violation.ts";

/** Text at 200 %, and a window of 320 CSS px: nothing is cut off, and nothing but plots and tables scrolls sideways. */
export async function checkSize(page: Page, width: number): Promise<Found> {
  const before = page.viewportSize() ?? { width, height: 800 };
  const large = await overflowing(page, "200%");
  await page.setViewportSize({ width: 320, height: before.height });
  const narrow = await overflowing(page, "");
  await page.setViewportSize(before);
  return [...(large.length > 0 ? [{ id: "cw-text-at-200-percent", nodes: large }] : []), ...(narrow.length > 0 ? [{ id: "cw-reflow-at-320", nodes: narrow }] : [])];
}

async function overflowing(page: Page, text: string): Promise<string[]> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
  await page.waitForTimeout(60);
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const all = (within: Document | ShadowRoot): HTMLElement[] => [...within.querySelectorAll<HTMLElement>("*")].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const brief = (element: Element): string => `${element.localName}${element.className && typeof element.className === "string" ? `.${element.className.split(" ").join(".")}` : ""} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    const said = (element: Element): boolean => element.closest(".said") !== null || getComputedStyle(element).clipPath === "inset(50%)";
    const cut = all(document).filter((element) => {
      // A field scrolls what is typed into it.
      if (!element.checkVisibility({ visibilityProperty: true }) || said(element) || element.closest("svg") !== null || element.matches("input, select")) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (across || down) && element.clientWidth > 0;
    }).map(brief);
    const wide = root.scrollWidth > root.clientWidth + 1
      ? [`page ${root.scrollWidth} > ${root.clientWidth}: ${all(document).filter((element) => element.checkVisibility() && !said(element) && element.getBoundingClientRect().right > root.clientWidth + 1 && element.children.length === 0).slice(0, 4).map(brief).join(", ")}`]
      : [];
    return [...cut, ...wide];
  });
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  return found;
}
