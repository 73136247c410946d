import type { Settings } from "../../src/protocol/settings.ts";
import { today } from "../browser/today.ts";
import { useSay } from "../ui/saying.ts";
import { Switch } from "../ui/Switch.tsx";
import type { PageState } from "./page-of.ts";

/** What holds here: marks on this site, quiet mode everywhere. */
export function Here({ page, settings, change }: { page: PageState | null; settings: Settings; change: (next: Partial<Settings>) => void }) {
  const say = useSay();
  const host = page?.host ?? null;
  const off = host !== null && Object.hasOwn(settings.sitesOff, host);
  const quiet = settings.marks === "quiet" || settings.marks === "ask" || !settings.chosen;
  const switchSite = (on: boolean): void => {
    if (host === null) return;
    const { [host]: _, ...others } = settings.sitesOff;
    change({ sitesOff: on ? others : { ...others, [host]: today() } });
  };
  return (
    <section class="here" aria-label={say("popup_marks_here")}>
      {host !== null && (
        <Switch on={!off} disabled={quiet && !off} label={host === "" ? say("popup_marks_here") : say("popup_marks_on", { host })} change={switchSite} />
      )}
      <Switch on={quiet} label={say("popup_quiet")} detail={say("popup_quiet_detail")} change={(on) => change({ chosen: true, marks: on ? "quiet" : "highlights" })} />
    </section>
  );
}
