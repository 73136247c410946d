import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./react-app.ts";

hydrateRoot(document.getElementById("root") as HTMLElement, createElement(App), {
  onRecoverableError: (error) => console.error(`hydration: ${String(error)}`),
});
