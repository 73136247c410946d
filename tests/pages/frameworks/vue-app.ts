import { createSSRApp, h, ref, type App } from "vue";

/** The same article in Vue. */
export function makeApp(): App {
  return createSSRApp({
    setup() {
      const turn = ref(0);
      const names = ["NSO Group", "Cellebrite", "Candiru, the spyware maker", "Sandvine"];
      return () => {
        const order = names.map((_, at) => names[(at + turn.value) % names.length] ?? "");
        return h("main", [
          h("h1", "Vue"),
          h("p", { id: "said" }, ["The spyware maker ", h("b", turn.value % 2 === 0 ? "NSO Group" : "Candiru"), ` was asked ${turn.value} times.`]),
          turn.value % 3 === 2 ? null : h("p", { id: "sometimes" }, "Sometimes Cellebrite stands here."),
          h("ol", order.map((name) => h("li", { key: name }, [h("p", `In the list: ${name}.`)]))),
          h("button", { id: "turn", onClick: () => turn.value++ }, "Turn"),
        ]);
      };
    },
  });
}
