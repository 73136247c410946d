import { makeApp } from "./vue-app.ts";

makeApp().mount("#root");
