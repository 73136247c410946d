import type { ComponentChildren } from "preact";
import type { PublishedDay } from "../../src/protocol/calls.ts";
import type { Settings } from "../../src/protocol/settings.ts";
import { sayDay } from "../../src/words/day-words.ts";
import type { Say } from "../../src/words/say.ts";
import version from "#facts/version.json";
import { browser } from "../browser/browser.ts";
import { useSay } from "../ui/saying.ts";
import type { PageState } from "./page-of.ts";
import { siteChoice, withSite } from "./site-choice.ts";

interface Props {
  page: PageState | null;
  settings: Settings;
  /** how many of the vendors' records changed since the article */
  changed: number;
  change: (next: Partial<Settings>) => void;
  readOnce: () => void;
}

const PART = { "too-long": "popup_part_too_long", fault: "popup_part_fault", "too-busy": "popup_part_too_busy", budget: "popup_part_too_busy" } as const;

/** The popup's first sentence: what was found, or why nothing was read. Never a clean bill. */
export function Summary({ page, settings, changed, change, readOnce }: Props) {
  const say = useSay();
  if (page === null) return <Said title={say("popup_reading")} />;
  if (page.host === null || page.findings === null) return <Said title={say("popup_unread")} lines={[say("popup_unread_detail")]} />;
  const { host, findings } = page;
  const { reading } = findings;
  const choice = siteChoice(settings, host);
  if (choice === "off" && reading.state === "off")
    return (
      <Said title={say("popup_off")} lines={[say("popup_off_since", { host, day: sayDay(settings.sitesOff[host] ?? "", say.locale) })]}>
        <button class="btn is-main" type="button" onClick={() => change(withSite(settings, host, "marks"))}>{say("popup_on_here")}</button>
        <button class="btn" type="button" onClick={readOnce}>{say("popup_read_once")}</button>
      </Said>
    );
  if (reading.state === "ask")
    return (
      <Said title={say("popup_quiet")} lines={[say("popup_ask_detail")]}>
        <button class="btn is-main" type="button" onClick={readOnce}>{say("popup_read_once")}</button>
      </Said>
    );
  const count = findings.mentions.length;
  const part = reading.state === "part";
  const busy = reading.state === "reading" || reading.state === "off";
  const title =
    busy && count === 0 ? say("popup_reading")
    : part ? count === 0 ? say("popup_none_so_far") : say.count("popup_names_so_far", count)
    : count === 0 ? say("popup_none", { count: version.vendors })
    : say.count("popup_names_vendors", count);
  const lines = [
    ...(count > 0 ? [dated(findings.published, say) + (changed > 0 ? ` ${say.count("popup_changed", changed)}` : "")] : busy ? [] : [say.count("popup_words_read", reading.words)]),
    ...(busy && count > 0 ? [say("popup_still_reading")] : []),
    ...(part ? [say(PART[reading.because ?? "fault"])] : []),
    ...quietLine(settings, choice, say),
  ];
  return (
    <Said title={title} lines={lines}>
      {!settings.chosen && (
        <a class="btn is-main" href={browser.runtime.getURL("extension/settings/index.html?first")} target="_blank" rel="noopener">{say("popup_first")}</a>
      )}
    </Said>
  );
}

/** Why nothing is drawn, if nothing is. */
function quietLine(settings: Settings, choice: ReturnType<typeof siteChoice>, say: Say): string[] {
  if (!settings.chosen) return [say("popup_first_detail")];
  if (choice === "off") return [say("popup_once_note")];
  if (settings.marks === "quiet" || settings.marks === "ask") return [say("popup_quiet_note")];
  return choice === "quiet" ? [say("popup_quiet_here")] : [];
}

function Said({ title, lines = [], children }: { title: string; lines?: string[]; children?: ComponentChildren }) {
  return (
    <div class="summary" aria-live="polite">
      <h1>{title}</h1>
      {lines.map((line) => <p key={line}>{line}</p>)}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}

function dated({ day, from }: PublishedDay, say: Say): string {
  if (day !== null) return say("popup_article_dated", { day: sayDay(day, say.locale) });
  return say(from === "future" ? "popup_article_future" : from === "malformed" ? "popup_article_malformed" : "popup_article_undated");
}
