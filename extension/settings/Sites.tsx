import { useState } from "preact/hooks";
import { sayDay } from "../../src/words/day-words.ts";
import { today } from "../browser/today.ts";
import { useSay } from "../ui/saying.ts";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";
import { siteName } from "./site-name.ts";

/** Where we are off, since when, and where we are quiet. */
export function Sites({ settings, change }: SectionProps) {
  const say = useSay();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const off = Object.entries(settings.sitesOff).sort(([a], [b]) => a.localeCompare(b));
  const add = (how: "off" | "quiet"): void => {
    const host = siteName(text);
    setWrong(host === null ? text : null);
    if (host === null) return;
    setText("");
    change(({ sitesOff, sitesQuiet }) => {
      const { [host]: since, ...others } = sitesOff;
      const quiet = sitesQuiet.filter((one) => one !== host);
      return how === "off" ? { sitesOff: { ...others, [host]: since ?? today() }, sitesQuiet: quiet } : { sitesOff: others, sitesQuiet: [...quiet, host].sort() };
    });
  };
  return (
    <Section id="sites" title={say("settings_sites")} side={say("settings_sites_side")}>
      <ul class="list">
        {off.map(([host, day]) => (
          <li key={host}>
            <span><bdi>{host}</bdi></span>
            <span class="meta">{say("settings_site_off_since", { day: sayDay(day, say.locale) })}</span>
            <button class="link-btn" type="button" aria-label={`${say("settings_site_on")}: ${host}`} onClick={() => change(({ sitesOff }) => ({ sitesOff: Object.fromEntries(Object.entries(sitesOff).filter(([one]) => one !== host)) }))}>
              {say("settings_site_on")}
            </button>
          </li>
        ))}
        {settings.sitesQuiet.map((host) => (
          <li key={`quiet ${host}`}>
            <span><bdi>{host}</bdi></span>
            <span class="meta">{say("settings_site_quiet")}</span>
            <button class="link-btn" type="button" aria-label={`${say("settings_site_on")}: ${host}`} onClick={() => change(({ sitesQuiet }) => ({ sitesQuiet: sitesQuiet.filter((one) => one !== host) }))}>
              {say("settings_site_on")}
            </button>
          </li>
        ))}
        {off.length + settings.sitesQuiet.length === 0 && <li class="meta">{say("settings_site_none")}</li>}
      </ul>
      <form class="add" onSubmit={(event) => {
          event.preventDefault();
          add("off");
        }}>
        <label class="field"><input value={text} aria-label={say("settings_site_name")} placeholder={say("settings_site_name")} onInput={(event) => setText(event.currentTarget.value)} /></label>
        <button class="btn" type="submit">{say("settings_site_off")}</button>
        <button class="btn" type="button" onClick={() => add("quiet")}>{say("settings_mode_quiet")}</button>
      </form>
      <p class="wrong" role="alert">{wrong === null ? "" : say("settings_site_bad", { text: wrong })}</p>
    </Section>
  );
}
