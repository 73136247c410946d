import { createElement as h, useState, type ReactElement } from "react";

/** An article that React hydrates, changes and reorders. */
export function App(): ReactElement {
  const [turn, setTurn] = useState(0);
  const names = ["NSO Group", "Cellebrite", "Candiru, the spyware maker", "Sandvine"];
  const order = names.map((_, at) => names[(at + turn) % names.length] ?? "");
  return h("main", null,
    h("h1", null, "React"),
    h("p", { id: "said" }, "The spyware maker ", h("b", null, turn % 2 === 0 ? "NSO Group" : "Candiru"), " was asked ", turn, " times."),
    turn % 3 === 2 ? null : h("p", { id: "sometimes" }, "Sometimes Cellebrite stands here."),
    h("ol", null, order.map((name) => h("li", { key: name }, h("p", null, `In the list: ${name}.`)))),
    h("button", { id: "turn", onClick: () => setTurn(turn + 1) }, "Turn"),
  );
}
