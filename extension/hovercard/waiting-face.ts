import type { CardFace } from "../../src/card/card-face.ts";

/** That a record would not open, and the words on the button that tries again. */
export interface Failure {
  words: string;
  again: string;
}

/** The page holds no style sheet of ours, so this card brings the little that it needs: the colours of styles/tokens.css. */
const SHEET = [
  ".card{font:14px/1.5 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;box-sizing:border-box;inline-size:372px;max-inline-size:calc(100vw - 24px);padding:12px 18px 16px;border-radius:10px;overflow-wrap:anywhere}",
  "[data-theme=light] .card{background:#FFF;color:#1B1E23;box-shadow:0 0 0 1px #1b1e231a,0 12px 32px #1b1e2324}[data-theme=dark] .card{background:#21262B;color:#ECE9E2;box-shadow:0 0 0 1px #ffffff1f,0 14px 36px #0000008c}",
  "b{font-weight:650}p{margin:6px 0 12px}i{display:block;block-size:13px;max-inline-size:100%;inline-size:250px;margin-block-start:10px;border-radius:3px;background:#8883}",
  "button{font:inherit;font-size:13px;font-weight:500;line-height:20px;min-block-size:32px;padding:5px 12px;border:1px solid #7F7B72;border-radius:6px;background:none;color:inherit;cursor:pointer}:focus-visible{outline:2px solid #1457C7;outline-offset:2px}[data-theme=dark] :focus-visible{outline-color:#8AB8FF}",
  "@media (forced-colors:active){.card{border:1px solid CanvasText}}@media print{.card{display:none}}",
].join("");

/** What is shown if the record takes long, or would not open: the name, which is never in doubt, and that the failure is ours. */
export function waitingFace(name: string, failure: Failure | null): CardFace {
  return {
    tree: ["div", { class: "card", role: "dialog", "aria-label": name, "aria-busy": failure === null ? "true" : "false", tabindex: "-1" },
      ["b", {}, name],
      ...(failure === null ? [["i", {}] as const, ["i", { style: "inline-size:150px" }] as const] : [["p", {}, failure.words] as const, ["button", { type: "button", "data-do": "again" }, failure.again || "↻"] as const])],
    sheet: SHEET,
    text: name,
    dir: "ltr",
  };
}
