import type { Page } from "playwright-core";
import type { Found } from "./violation.ts";

/** Where focus is after a press of Tab. */
interface Stop {
  mark: string;
  what: string;
  ring: boolean;
  seen: boolean;
}

/**
 * Walks the page by Tab alone: everything that can be pressed is reached, focus is seen on each stop (a ring, on it or on what holds it),
 * and the way leads out again. Radio buttons of one name are one stop.
 */
export async function checkKeys(page: Page): Promise<Found> {
  const wanted = await page.evaluate(() => {
    let last = 0;
    const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const radios = new Set<string>();
    const marks: string[] = [];
    for (const element of all(document)) {
      if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (!element.matches("button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex]")) continue;
      if (element instanceof HTMLInputElement && element.type === "radio") {
        if (radios.has(element.name)) continue;
        radios.add(element.name);
        for (const one of document.getElementsByName(element.name)) one.dataset.stop = `radio-${element.name}`;
        marks.push(`radio-${element.name}`);
      } else marks.push((element.dataset.stop = String(++last)));
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    return marks;
  });
  const stops: Stop[] = [];
  for (let press = 0; press < Math.min(wanted.length + 3, 160); press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return null;
      const ringed = (element: Element | null): boolean => element !== null && getComputedStyle(element).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2;
      const { top, bottom, left, right } = at.getBoundingClientRect();
      let ring = false;
      // In a date's field the browser rings the part that has focus.
      if (at instanceof HTMLInputElement && at.type === "date") ring = true;
      for (let one: Element | null = at, up = 0; one !== null && up < 3; one = one.parentElement, up += 1) ring ||= ringed(one);
      return { mark: (at as HTMLElement).dataset.stop ?? "", what: `${at.localName} “${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 50)}”`, ring, seen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  const reached = new Set(stops.map(({ mark }) => mark));
  const missed = wanted.length > 150 ? [] : wanted.filter((mark) => !reached.has(mark));
  const named = missed.length === 0 ? [] : await page.evaluate((marks) => marks.map((mark) => document.querySelector(`[data-stop="${mark}"]`)?.outerHTML.slice(0, 120) ?? `in a shadow tree: ${mark}`), missed);
  const dim = stops.filter(({ ring, mark }) => !ring && mark !== "").map(({ what }) => what);
  const hidden = stops.filter(({ seen, mark }) => !seen && mark !== "").map(({ what }) => what);
  return [
    ...(named.length > 0 ? [{ id: "cw-not-reached-by-tab", nodes: named }] : []),
    ...(dim.length > 0 ? [{ id: "cw-focus-not-seen", nodes: dim }] : []),
    ...(hidden.length > 0 ? [{ id: "cw-focus-out-of-view", nodes: hidden }] : []),
  ];
}
