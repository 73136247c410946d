import { useState } from "preact/hooks";
import { DEFAULT_SETTINGS, readSettings } from "../../src/protocol/settings.ts";
import { sayDay } from "../../src/words/day-words.ts";
import version from "#facts/version.json";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import { PickFile } from "./PickFile.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

const KIND = "counterwatch-settings";

/** Which facts are bundled; settings to a file and back; a fresh start. */
export function Data({ settings, change }: SectionProps) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  const [message, setMessage] = useState("");
  const number = new Intl.NumberFormat(say.locale);
  const reset = (): void => {
    change({ ...DEFAULT_SETTINGS, chosen: true });
    setSure(false);
  };
  const take = (text: string): void => {
    try {
      const file = JSON.parse(text) as { kind?: unknown; settings?: unknown };
      if (file.kind !== KIND) throw new Error("another file");
      change(readSettings(file.settings));
      setMessage("");
    } catch {
      setMessage(say("settings_import_bad"));
    }
  };
  const facts: [string, string][] = [
    [say("settings_data_through"), sayDay(version.day, say.locale)],
    [say("settings_data_version"), say("settings_data_bundled", { version: version.hash })],
    [say("settings_data_vendors"), number.format(version.vendors)],
    [say("settings_data_names"), number.format(version.names)],
  ];
  return (
    <Section id="data" title={say("settings_data")} side={say("settings_data_side")}>
      <dl class="facts">
        {facts.map(([term, value]) => <div key={term}><dt>{term}</dt><dd><bdi>{value}</bdi></dd></div>)}
      </dl>
      <p class="add">
        <button class="btn" type="button" onClick={() => saveFile("counterwatch-settings.json", "application/json", `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`)}>{say("settings_export")}</button>
        <PickFile label={say("settings_import")} accept=".json,application/json" take={take} />
        <button class="btn" type="button" aria-expanded={sure} onClick={() => setSure(!sure)}>{say("settings_reset")}</button>
      </p>
      <p role="alert" class="wrong">{message}</p>
      {sure && (
        <div class="notice" role="alertdialog" aria-label={say("settings_reset_sure")}>
          <div>
            <p>{say("settings_reset_sure")}</p>
            <p class="add">
              <button class="btn" type="button" onClick={reset}>{say("settings_reset_yes")}</button>
              <button class="btn is-main" type="button" onClick={() => setSure(false)}>{say("settings_reset_no")}</button>
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}
