import type { CardFace } from "../../src/card/card-face.ts";

/** What is shown if the record takes long, or would not open: the name, which is never in doubt, and that the failure is ours. */
export function waitingFace(name: string, failure: string | null): CardFace {
  return {
    tree: ["div", { class: "card", role: "dialog", "aria-label": name, "aria-busy": failure === null ? "true" : "false", tabindex: "-1" },
      ["b", {}, name],
      ...(failure === null ? [["i", {}] as const, ["i", { style: "inline-size:150px" }] as const] : [["p", {}, failure] as const, ["button", { type: "button", "data-do": "again" }, "↻"] as const])],
    sheet: ".card{font:14px/1.5 system-ui,sans-serif;inline-size:336px;padding:12px 18px 16px;border-radius:10px;background:Canvas;color:CanvasText;box-shadow:0 0 0 1px #8885,0 12px 32px #0004}[data-theme=dark]{color-scheme:dark}[data-theme=light]{color-scheme:light}b{font-weight:650}p{margin:8px 0}i{display:block;block-size:12px;inline-size:250px;margin-block-start:10px;border-radius:3px;background:#8884}",
    text: name,
    dir: "ltr",
  };
}
