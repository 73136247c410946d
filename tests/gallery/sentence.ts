/** A line of an article, in our own words, with the name marked as on a page. */
export function sentence(name: string): HTMLElement {
  const main = document.createElement("main");
  main.style.cssText = "padding:24px;display:grid;gap:14px;justify-items:start";
  const line = document.createElement("p");
  line.style.cssText = "font:1.125rem/1.5 var(--cw-voice);margin:0";
  const mark = document.createElement("span");
  mark.textContent = name;
  mark.style.cssText = "text-decoration:underline solid var(--cw-mark) 2px;text-underline-offset:.24em";
  line.append("A court heard how ", mark, " had sold the tool.");
  main.append(line);
  return main;
}
