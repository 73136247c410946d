import type { Settings } from "../../src/protocol/settings.ts";
import { useSay } from "../ui/saying.ts";
import { Segments } from "../ui/Segments.tsx";
import { Switch } from "../ui/Switch.tsx";
import { type SiteChoice, siteChoice, withSite } from "./site-choice.ts";

/** What holds here: marks, quiet or off on this site; quiet mode everywhere. */
export function Here({ host, settings, change }: { host: string | null; settings: Settings; change: (next: Partial<Settings>) => void }) {
  const say = useSay();
  const quiet = settings.marks === "quiet" || settings.marks === "ask" || !settings.chosen;
  const chosen = host === null ? "marks" : siteChoice(settings, host);
  const everywhere = (on: boolean): void =>
    change(on ? { chosen: true, marks: "quiet", marksBefore: settings.marks === "quiet" ? settings.marksBefore : settings.marks } : { chosen: true, marks: settings.marksBefore === "quiet" || settings.marksBefore === "ask" ? "highlights" : settings.marksBefore });
  return (
    <section class="here" aria-label={say("settings_marks")}>
      {host !== null && (
        <Segments<SiteChoice>
          label={host === "" ? say("popup_site_plain") : say("popup_site", { host })} name="site"
          value={quiet && chosen === "marks" ? "quiet" : chosen} barred={quiet ? ["marks"] : []}
          options={[["marks", say("popup_site_marks")], ["quiet", say("popup_site_quiet")], ["off", say("popup_site_off")]]}
          choose={(choice) => change(withSite(settings, host, choice))}
        />
      )}
      <Switch on={quiet} label={say("popup_quiet")} detail={say("popup_quiet_detail")} change={everywhere} />
    </section>
  );
}
