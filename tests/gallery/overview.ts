import type { State } from "./state.ts";

/** All states side by side, each in a frame of its own, with the ways to see them dark and from right to left. */
export function overview(states: readonly State[], asked: URLSearchParams): void {
  const carried = [...asked].filter(([name]) => name !== "state").map(([name, value]) => `&${name}=${value}`).join("");
  const title = document.createElement("h1");
  title.textContent = "Every state";
  const ways = document.createElement("p");
  for (const [words, query] of [["light", "?"], ["dark", "?theme=dark"], ["right to left", "?dir=rtl"], ["dark, right to left", "?theme=dark&dir=rtl"]] as const) {
    const link = document.createElement("a");
    link.href = query;
    link.textContent = words;
    link.style.marginInlineEnd = "1em";
    ways.append(link);
  }
  const list = document.createElement("main");
  list.style.cssText = "display:flex;flex-wrap:wrap;gap:32px;align-items:flex-start";
  for (const { id, says, width } of states) {
    const figure = document.createElement("figure");
    figure.dataset.state = id;
    figure.dataset.width = String(width);
    figure.style.maxInlineSize = "100%";
    const caption = document.createElement("figcaption");
    const link = document.createElement("a");
    link.href = `?state=${id}${carried}`;
    link.textContent = id;
    caption.append(link, ` ${says}`);
    const frame = document.createElement("iframe");
    frame.src = link.href;
    frame.title = id;
    frame.loading = "lazy";
    frame.width = String(width);
    frame.height = width > 500 ? "900" : "640";
    frame.style.cssText = "border:1px solid var(--cw-hairline);max-inline-size:100%";
    figure.append(caption, frame);
    list.append(figure);
  }
  document.body.style.padding = "32px";
  document.body.append(title, ways, list);
}
