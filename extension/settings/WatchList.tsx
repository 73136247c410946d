import { useState } from "preact/hooks";
import { saveFile } from "../ui/save-file.ts";
import { useSay } from "../ui/saying.ts";
import { fromCsv, toCsv } from "./csv.ts";
import { PickFile } from "./PickFile.tsx";
import { Section } from "./Section.tsx";
import type { SectionProps } from "./Settings.tsx";

/** Names that a newsroom follows; local, with import and export. */
export function WatchList({ settings, change }: SectionProps) {
  const say = useSay();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [message, setMessage] = useState<{ words: string; wrong: boolean } | null>(null);
  const list = settings.watchList;
  const merge = (more: typeof list): void => change(({ watchList }) => ({ watchList: [...watchList.filter(({ text }) => !more.some((one) => one.text === text)), ...more] }));
  const add = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    merge([{ text: name.trim(), note: note.trim() }]);
    setName("");
    setNote("");
  };
  const take = (text: string): void => {
    const read = fromCsv(text);
    if ("badLine" in read) setMessage({ words: read.badLine === 0 ? say("settings_watch_no_text") : say("settings_watch_bad", { line: read.badLine }), wrong: true });
    else {
      merge(read.names);
      setMessage({ words: say.count("settings_watch_imported", read.names.length), wrong: false });
    }
  };
  return (
    <Section id="watch-list" title={say("settings_watch")} side={say("settings_watch_side")}>
      <ul class="list">
        {list.map(({ text, note: said }) => (
          <li key={text}>
            <span><bdi>{text}</bdi></span>
            <span class="meta"><bdi>{said}</bdi></span>
            <button class="link-btn" type="button" aria-label={`${say("settings_watch_remove")}: ${text}`} onClick={() => change(({ watchList }) => ({ watchList: watchList.filter((one) => one.text !== text) }))}>
              {say("settings_watch_remove")}
            </button>
          </li>
        ))}
        {list.length === 0 && <li class="meta">{say("settings_watch_none")}</li>}
      </ul>
      <form class="add" onSubmit={add}>
        <label class="field"><input value={name} aria-label={say("settings_watch_name")} placeholder={say("settings_watch_name")} onInput={(event) => setName(event.currentTarget.value)} /></label>
        <label class="field"><input value={note} aria-label={say("settings_watch_note")} placeholder={say("settings_watch_note")} onInput={(event) => setNote(event.currentTarget.value)} /></label>
        <button class="btn" type="submit">{say("settings_watch_add")}</button>
      </form>
      <p class="add">
        <PickFile label={say("settings_watch_import")} accept=".csv,text/csv" take={take} />
        <button class="btn" type="button" disabled={list.length === 0} onClick={() => saveFile("counterwatch-watch-list.csv", "text/csv", toCsv(list))}>{say("settings_watch_export")}</button>
      </p>
      <p class={message?.wrong ? "wrong" : "meta"} role="status">{message?.words ?? ""}</p>
    </Section>
  );
}
