import { useState } from "preact/hooks";
import type { MarkMode, Settings } from "../../src/protocol/settings.ts";
import { sayDay } from "../../src/words/day-words.ts";
import version from "#facts/version.json";
import { changeSettings } from "../browser/settings-store.ts";
import { Brand } from "../ui/Brand.tsx";
import { useSay } from "../ui/saying.ts";
import { Choice } from "./Choice.tsx";

/** The one question that can hurt someone if we guess it: marks, or quiet. Nothing is chosen beforehand. */
export function FirstRun({ settings }: { settings: Settings }) {
  const say = useSay();
  const [marks, setMarks] = useState<MarkMode | null>(settings.chosen ? settings.marks : null);
  const [done, setDone] = useState(false);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (marks === null) return;
    await changeSettings({ chosen: true, marks });
    setDone(true);
  };
  return (
    <main class="first">
      <Brand name={say("common_name")} />
      <form onSubmit={(event) => void save(event)}>
        <fieldset>
          <legend><h1>{say("settings_question")}</h1></legend>
          <div class="choices">
            <Choice name="marks" value="highlights" chosen={marks === "highlights"} title={say("settings_mark_them")} detail={say("settings_mark_them_detail")} picture choose={() => setMarks("highlights")} />
            <Choice name="marks" value="quiet" chosen={marks === "quiet"} title={say("settings_stay_quiet")} detail={say("settings_stay_quiet_detail")} picture choose={() => setMarks("quiet")} />
          </div>
        </fieldset>
        <p class="go">
          <button class="btn is-main" type="submit" disabled={marks === null}>{say("settings_continue")}</button>
          <span class="meta" role="status">{done ? say("settings_done") : say("settings_change_later")}</span>
        </p>
      </form>
      <ul class="promises">
        <li><b>{say("settings_promise_here")}</b>{say("settings_promise_here_detail")}</li>
        <li><b>{say("settings_promise_offline")}</b>{say("settings_promise_offline_detail", { day: sayDay(version.day, say.locale) })}</li>
        <li><b>{say("settings_promise_sources")}</b>{say("settings_promise_sources_detail")}</li>
      </ul>
    </main>
  );
}
