import { h, hydrate } from "preact";
import { App } from "./preact-app.ts";

hydrate(h(App, null), document.getElementById("root") as HTMLElement);
