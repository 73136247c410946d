import "../../extension/styles/controls.css";
import { DEFAULT_SETTINGS } from "../../src/protocol/settings.ts";
import { overview } from "./overview.ts";
import { stage } from "./stage.ts";
import { states } from "./states.ts";

/** `?state=<id>` shows one state alone; `&theme=dark`, `&dir=rtl`, `&language=fr` as asked. Without a state: all of them, side by side. */
const asked = new URLSearchParams(location.search);
const theme = asked.get("theme") === "dark" ? "dark" : "light";
document.documentElement.dataset.theme = theme;

const state = states.find(({ id }) => id === asked.get("state"));
if (state === undefined) overview(states, asked);
else {
  const language = asked.get("language") ?? state.language ?? "en";
  stage.state = state;
  stage.settings = { ...DEFAULT_SETTINGS, ...state.settings, language, theme };
  // A surface reads its own address.
  history.replaceState(null, "", `?${[state.query, asked.toString()].filter(Boolean).join("&")}`);
  await state.show(state);
  document.title = document.title === "Counterwatch gallery" ? `Counterwatch: ${state.id}` : document.title;
  if (asked.get("dir") === "rtl") {
    document.documentElement.dir = "rtl";
    for (const host of document.querySelectorAll("main > div")) host.shadowRoot?.querySelector(".card")?.setAttribute("dir", "rtl");
  }
  document.documentElement.dataset.shown = state.id;
}
