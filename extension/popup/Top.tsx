import { browser } from "../browser/browser.ts";
import { openPanel } from "../browser/panel.ts";
import { Brand } from "../ui/Brand.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useSay } from "../ui/saying.ts";

/** The popup's head: the sign, the way to the panel and to the settings. */
export function Top({ tab }: { tab: number | null }) {
  const say = useSay();
  return (
    <header class="top">
      <Brand name={say("common_name")} />
      <div>
        <button class="icon-btn" type="button" aria-label={say("popup_panel")} title={say("popup_panel")} onClick={() => void openPanel(tab).then(() => window.close())}>
          <Icon name="panel" />
        </button>
        <button class="icon-btn" type="button" aria-label={say("popup_settings")} title={say("popup_settings")} onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
