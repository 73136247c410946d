import { sayDay } from "../../src/words/day-words.ts";
import type { Say } from "../../src/words/say.ts";
import type { PublishedDay } from "../../src/protocol/calls.ts";
import { modeFor, type Settings } from "../../src/protocol/settings.ts";
import version from "#facts/version.json";
import { browser } from "../browser/browser.ts";
import { useSay } from "../ui/saying.ts";
import type { PageState } from "./page-of.ts";

interface Props {
  page: PageState | null;
  settings: Settings;
  /** how many of the vendors' records changed since the article */
  changed: number;
  change: (next: Partial<Settings>) => void;
  readOnce: () => void;
}

/** The popup's first sentence: what was found, or why nothing was read. Never a clean bill. */
export function Summary({ page, settings, changed, change, readOnce }: Props) {
  const say = useSay();
  if (page === null) return <Said title={say("popup_reading")} />;
  if (page.host === null || page.findings === null) return <Said title={say("popup_unread")} lines={[say("popup_unread_detail")]} />;
  const { host, findings } = page;
  const offSince = settings.sitesOff[host];
  if (offSince !== undefined) {
    const { [host]: _, ...others } = settings.sitesOff;
    return (
      <Said title={say("popup_off")} lines={[say("popup_off_since", { host, day: sayDay(offSince, say.locale) })]}>
        <button class="btn is-main" type="button" onClick={() => change({ sitesOff: others })}>{say("popup_on_here")}</button>
        <button class="btn" type="button" onClick={readOnce}>{say("popup_read_once")}</button>
      </Said>
    );
  }
  if (findings.reading.state === "ask")
    return (
      <Said title={say("popup_quiet")} lines={[say("popup_ask_detail")]}>
        <button class="btn is-main" type="button" onClick={readOnce}>{say("popup_read_once")}</button>
      </Said>
    );
  const count = findings.mentions.length;
  const part = findings.reading.state === "part";
  const title =
    findings.reading.state === "reading" && count === 0 ? say("popup_reading")
    : part ? say.count("popup_names_so_far", count)
    : count === 0 ? say("popup_none", { count: version.vendors })
    : say.count("popup_names_vendors", count);
  const lines = [
    ...(count === 0 ? [say.count("popup_words_read", findings.reading.words)] : [dated(findings.published, say) + (changed > 0 ? ` ${say.count("popup_changed", changed)}` : "")]),
    ...(part ? [say(findings.reading.because === "too-long" ? "popup_part_too_long" : findings.reading.because === "fault" ? "popup_part_fault" : "popup_part_too_busy")] : []),
    ...(settings.chosen && modeFor(settings, host) === "quiet" ? [say("popup_quiet_note")] : []),
    ...(settings.chosen ? [] : [say("popup_first_detail")]),
  ];
  return (
    <Said title={title} lines={lines}>
      {!settings.chosen && (
        <a class="btn is-main" href={browser.runtime.getURL("extension/settings/index.html?first")} target="_blank" rel="noopener">{say("popup_first")}</a>
      )}
    </Said>
  );
}

function Said({ title, lines = [], children }: { title: string; lines?: string[]; children?: preact.ComponentChildren }) {
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
