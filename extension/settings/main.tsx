import { startPage } from "../ui/start-page.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { Settings } from "./Settings.tsx";

const first = new URLSearchParams(location.search).has("first");

void startPage((settings, say) => {
  document.title = say(first ? "settings_first_title" : "settings_title");
  return first ? <FirstRun settings={settings} /> : <Settings settings={settings} />;
});
