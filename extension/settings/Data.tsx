import { useRef, useState } from "preact/hooks";
import { DEFAULT_SETTINGS } from "../../src/protocol/settings.ts";
import { sayDay } from "../../src/words/day-words.ts";
import version from "#facts/version.json";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import { PickFile } from "./PickFile.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";
import { fromFile, toFile } from "./settings-file.ts";

/** Which facts are bundled; settings to a file and back; a fresh start. */
export function Data({ settings, change }: SectionProps) {
  const say = useSay();
  const [message, setMessage] = useState<{ words: string; wrong: boolean } | null>(null);
  const asking = useRef<HTMLDialogElement>(null);
  const number = new Intl.NumberFormat(say.locale);
  const reset = (): void => {
    asking.current?.close();
    change({ ...DEFAULT_SETTINGS, chosen: true });
    setMessage({ words: say("settings_reset_done"), wrong: false });
  };
  const take = (text: string): void => {
    const given = fromFile(text);
    if (given !== null) change(given);
    setMessage(given === null ? { words: say("settings_import_bad"), wrong: true } : { words: say.count("settings_imported", Object.keys(given).length), wrong: false });
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
        {facts.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
      </dl>
      <p class="add">
        <button class="btn" type="button" onClick={() => saveFile("counterwatch-settings.json", "application/json", toFile(settings))}>{say("settings_export")}</button>
        <PickFile label={say("settings_import")} accept=".json,application/json" take={take} />
        <button class="btn" type="button" onClick={() => asking.current?.showModal()}>{say("settings_reset")}</button>
      </p>
      <p class={message?.wrong ? "wrong" : "meta"} role="status">{message?.words ?? ""}</p>
      <dialog ref={asking} class="ask" aria-labelledby="ask-reset">
        <p id="ask-reset">{say("settings_reset_sure")}</p>
        <p class="add">
          <button class="btn is-main" type="button" onClick={() => asking.current?.close()}>{say("settings_reset_no")}</button>
          <button class="btn" type="button" onClick={reset}>{say("settings_reset_yes")}</button>
        </p>
      </dialog>
    </Section>
  );
}
