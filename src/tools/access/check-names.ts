import type { Page } from "playwright-core";
import type { Found } from "./violation.ts";

/**
 * What can be pressed says what it is about: no two controls of different purpose in one state bear the same name, so that a list of
 * buttons or links read aloud tells them apart. Same name is fine for links to the same place. Needs axe-core in the page.
 */
export async function checkNames(page: Page): Promise<Found> {
  return page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { setup(): void; teardown(): void; commons: { text: { accessibleText(element: Element): string } } } };
    const all = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll("*")].flatMap((element) => [...(element.matches("button, a[href], input:not([type=hidden]), select, summary, [role=switch], [role=slider]") ? [element] : []), ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    const shown = all(document).filter((element) => element.checkVisibility({ visibilityProperty: true }) && !(element instanceof HTMLInputElement && element.type === "file") && element.closest("[aria-hidden=true], [inert]") === null);
    axe.setup();
    const byName = new Map<string, Element[]>();
    for (const element of shown) {
      const name = axe.commons.text.accessibleText(element).replace(/\s+/g, " ").trim();
      byName.set(name, [...(byName.get(name) ?? []), element]);
    }
    axe.teardown();
    const purpose = (element: Element): string => (element instanceof HTMLAnchorElement ? element.href : element instanceof HTMLInputElement && element.type === "radio" ? `radio ${element.name}` : `${element.localName} ${[...document.querySelectorAll(element.localName)].indexOf(element)}`);
    const unclear = [...byName].filter(([name, elements]) => name !== "" && new Set(elements.map(purpose)).size > 1).map(([name, elements]) => `“${name}” × ${elements.length}`);
    const nameless = (byName.get("") ?? []).map((element) => element.outerHTML.slice(0, 120));
    return [...(unclear.length > 0 ? [{ id: "cw-same-name", nodes: unclear }] : []), ...(nameless.length > 0 ? [{ id: "cw-no-name", nodes: nameless }] : [])];
  });
}
