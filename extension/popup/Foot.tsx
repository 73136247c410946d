import { sayDay } from "../../src/words/day-words.ts";
import version from "#facts/version.json";
import { browser } from "../browser/browser.ts";
import { useSay } from "../ui/saying.ts";

/** The popup's foot: through which day the data goes. */
export function Foot() {
  const say = useSay();
  return (
    <footer class="foot">
      <span class="meta">{say("popup_data", { day: sayDay(version.day, say.locale) })}</span>
      <a href={browser.runtime.getURL("extension/settings/index.html#data")} target="_blank" rel="noopener">{say("popup_about_data")}</a>
    </footer>
  );
}
